import { createHash } from 'node:crypto';
import { nearestIds } from '../reading/nearest';
import type { Reading } from '../reading/model';

/** A thing that has an address: its id, its title, and the folder it lives in. */
interface Entry {
	id: string;
	title: string;
	view: string;
	/** Where its page stands, if not under its id in that folder. */
	path?: string;
}

/** Folders whose pages are named by an id; a step's by that of its tour and its own. */
const VIEWS = ['map', 'timeline', 'text', 'present', 'presenter', 'handout', 'tours'];

/**
 * What the page's script does; carried as text, so it refers to nothing outside itself. The page may be served for any
 * address at any depth of any sub-folder: the root is whatever stands before the folder of a view.
 */
function offerNearest(
	entries: Entry[],
	views: string[],
	nearest: (query: string, ids: readonly string[], n: number) => string[]
) {
	const parts = location.pathname.split('/');
	const at = parts.findIndex((part) => views.includes(part));
	const root = parts.slice(0, at < 0 ? 1 : at).join('/') + '/';
	document.querySelector('a')?.setAttribute('href', root);
	const names = parts.slice(at + 1).filter(Boolean);
	const said = decodeURIComponent((at < 0 ? names.at(-1) : names.slice(0, 2).join('/')) ?? '');
	const ids = nearest(said, [...new Set(entries.map((entry) => entry.id))], 5);
	const list = document.querySelector('ul');
	for (const id of ids) {
		for (const entry of entries.filter((one) => one.id === id)) {
			const link = document.createElement('a');
			link.href = root + (entry.path ?? `${entry.view}/${entry.id}/`);
			link.textContent = entry.title;
			// The text's own words are set in serif, here too.
			if (entry.title.startsWith('“')) link.className = 'words';
			list?.appendChild(document.createElement('li')).append(link);
		}
	}
	document.querySelector('h2')?.toggleAttribute('hidden', ids.length === 0);
}

/**
 * The page for an address that is nothing's. It stands alone, with its style and its script inside, because a page that is
 * served at any depth cannot name its files by relative address.
 */
export function notFoundPage(reading: Reading): string {
	const style = STYLE.trim();
	const data = JSON.stringify(entriesOf(reading)).replaceAll('<', '\\u003c');
	const script = `(${offerNearest})(${data}, ${JSON.stringify(VIEWS)}, ${nearestIds})`;
	const policy = `default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(script)}'; img-src data:; base-uri 'none'; form-action 'none'`;
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="content-security-policy" content="${policy}">
<link rel="icon" href="data:,">
<title>There is nothing at this address · ${escape(reading.title)} · Passagework</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>There is nothing at this address</h1>
<p>A point, an event, a passage or a step of a tour may have been misspelt. <a href="/">Back to the whole map</a></p>
<h2 hidden>Perhaps you meant</h2>
<ul></ul>
</main>
<script>${script}</script>
</body>
</html>
`;
}

function entriesOf({ nodes, events, passages, paragraphs, tours }: Reading): Entry[] {
	const titled = (view: string) => (item: { id: string; title: string }) => ({
		id: item.id,
		title: item.title,
		view
	});
	return [
		...nodes.map(titled('map')),
		...events.map(titled('timeline')),
		...passages.map(({ id, targets }) => ({
			id,
			title: `“${(targets[0]?.exact ?? '').slice(0, 60)}…”`,
			view: 'text'
		})),
		...paragraphs.map(({ id, n }) => ({ id, title: `¶ ${n}`, view: 'text' })),
		...tours.flatMap(({ id, title, steps }) => [
			{ id, title, view: 'tours', path: `tours/#${id}` },
			{ id, title: `${title}: handout`, view: 'handout' },
			{ id, title: `${title}: teacher’s notes`, view: 'presenter' },
			...steps.map((step, i) => ({
				id: `${id}/${step.id}`,
				title: `${title}, step ${i + 1}: ${step.caption}`,
				view: 'present'
			}))
		])
	];
}

const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const escape = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const STYLE = `
:root { color-scheme: light dark; background: #f8faf7; color: #14191c; font: 16px/24px "Helvetica Neue", Arial, sans-serif; }
@media (prefers-color-scheme: dark) { :root { background: #11161a; color: #e9eeec; } }
body { margin: 0; }
main { max-width: 36rem; margin: 16vh auto 0; padding: 0 24px; }
h1 { font-size: 28px; line-height: 32px; }
h2 { font-size: 16px; margin-bottom: 0; }
ul { padding: 0; list-style: none; }
li a { display: inline-block; min-height: 32px; }
a { color: inherit; text-underline-offset: 3px; }
.words { font-family: Georgia, serif; }
a:focus-visible { outline: 2px solid; outline-offset: 2px; }
`;
