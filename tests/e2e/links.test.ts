/** Every address in every built page leads somewhere, from wherever the site is served. Read from disk: no browser. */
import { expect, test } from '@playwright/test';
import { idReferencesOf, idsOf, referencesOf, urlsOf } from './support/html';
import { builtFiles, readBuilt, reading, SAMPLE } from './support/site';

const files = new Set(builtFiles());
const all = [...files].filter((path) => path.endsWith('.html'));
/** Those of the other language, made by the same code from the same data, are read by example: one of each kind. */
const examples = new Set(['404.html', ...Object.values(SAMPLE).map((path) => `${path}index.html`)]);
const isExample = (path: string) => examples.has(path.slice('fr/'.length));
const pages = all.filter((path) => !path.startsWith('fr/') || isExample(path));
const html = new Map(pages.map((path) => [path, readBuilt(path)]));
const ids = new Map([...html].map(([path, text]) => [path, idsOf(text)]));

/** What is wrong with an address that stands in a built file; undefined where it is right. */
function faultOf(from: string, reference: string): string | undefined {
	const site = 'http://site.example/';
	const page = new URL(from.replace(/(^|\/)index\.html$/, '$1'), site);
	const url = new URL(reference, page);
	if (url.protocol === 'data:') return undefined;
	if (url.origin !== page.origin) return `${from}: ${reference} is on another host`;
	const path =
		decodeURIComponent(url.pathname.slice(1)) + (url.pathname.endsWith('/') ? 'index.html' : '');
	if (!files.has(path)) return `${from}: nothing is at ${reference}`;
	const fragment = decodeURIComponent(url.hash.slice(1));
	if (fragment && !ids.get(path)?.has(fragment)) return `${from}: ${reference} has no such id`;
	return undefined;
}

test('R4: every node, event, passage and paragraph has its page', () => {
	const expected = [
		'index.html',
		'404.html',
		...reading.nodes.map(({ id }) => `map/${id}/index.html`),
		...reading.events.map(({ id }) => `timeline/${id}/index.html`),
		...reading.passages.map(({ id }) => `text/${id}/index.html`),
		...reading.paragraphs.map(({ id }) => `text/${id}/index.html`)
	];
	expect(expected.filter((path) => !files.has(path))).toEqual([]);
});

test('every page has its page in the other language', () => {
	const french = all
		.filter((path) => path.startsWith('fr/'))
		.map((path) => path.slice('fr/'.length));
	const english = all.filter((path) => !path.startsWith('fr/'));
	expect(french.sort()).toEqual(english.sort());
});

test('every link, image, script and fragment of every page resolves', () => {
	const faults = [...html].flatMap(([path, text]) =>
		referencesOf(text).flatMap((reference) => faultOf(path, reference) ?? [])
	);
	expect(faults).toEqual([]);
});

test('every address in a style sheet resolves', () => {
	const sheets = [...files].filter((path) => path.endsWith('.css'));
	const faults = sheets.flatMap((path) =>
		urlsOf(readBuilt(path)).flatMap((url) => faultOf(path, url) ?? [])
	);
	expect(sheets.length).toBeGreaterThan(0);
	expect(faults).toEqual([]);
});

test('labels and descriptions name ids that are there', () => {
	const faults = [...html].flatMap(([path, text]) =>
		idReferencesOf(text)
			.filter((id) => !ids.get(path)?.has(id))
			.map((id) => `${path}: #${id}`)
	);
	expect(faults).toEqual([]);
});

// The page for missing addresses is served at any depth, so its way home is set by its own script.
test('no page but 404.html names an address from the root, so that any sub-folder will do', () => {
	const rooted = [...html].filter(([path, text]) => {
		return (
			!path.endsWith('404.html') &&
			referencesOf(text).some((reference) => reference.startsWith('/'))
		);
	});
	expect(rooted.map(([path]) => path)).toEqual([]);
});
