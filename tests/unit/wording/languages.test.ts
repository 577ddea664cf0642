/** Both languages say all that there is to say: file by file, word by word. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Module = Record<string, unknown>;

const en = import.meta.glob<Module>('../../../src/lib/wording/en/*.ts', { eager: true });
const fr = import.meta.glob<Module>('../../../src/lib/wording/fr/*.ts', { eager: true });

/** Everything a module says, by where it stands: "common.WORDS.map". */
function wordsOf(value: unknown, path: string): [path: string, value: unknown][] {
	if (typeof value !== 'object' || value === null) return [[path, value]];
	return Object.entries(value).flatMap(([key, inner]) => wordsOf(inner, `${path}.${key}`));
}

const nameOf = (path: string) => /(\w+)\.ts$/.exec(path)?.[1] ?? path;

function wordsIn(modules: Record<string, Module>): Map<string, unknown> {
	return new Map(Object.entries(modules).flatMap(([path, all]) => wordsOf(all, nameOf(path))));
}

/** A word, or a way to say it with how many things. */
const kindOf = (value: unknown) =>
	typeof value === 'function' ? `function of ${value.length}` : typeof value;

const english = wordsIn(en);
const french = wordsIn(fr);

/** Where a word tells the code which thing is meant, and a reader nothing. */
const NOT_SAID = /\.(?:view|fidelity)$/;

/** The same in both languages. */
const SAME = [
	...[
		'Passagework',
		'Point',
		'Menu',
		'Concept',
		'Question',
		'Objection',
		'Concordance',
		'Paraphrase'
	],
	...['Pause', 'Relations', 'Sources', 'Concepts', 'Index', 'Notes'],
	...['SVG', 'PNG', 'Alt Q', '↑ ↓']
];

const equal = [...english].filter(
	([path, value]) => typeof value === 'string' && !NOT_SAID.test(path) && french.get(path) === value
);

describe('the two languages of the interface', () => {
	it('have the same files', () => {
		const filesOf = (language: string) => readdirSync(`src/lib/wording/${language}`).sort();
		expect(filesOf('fr')).toEqual(filesOf('en'));
	});

	it('have the same words, and say them of the same things', () => {
		const shape = (words: Map<string, unknown>) =>
			Object.fromEntries([...words].map(([path, value]) => [path, kindOf(value)]));
		expect(shape(french)).toEqual(shape(english));
		expect(english.size).toBeGreaterThan(400);
	});

	it('leave nothing empty', () => {
		const empty = [...english, ...french].filter(([, value]) => value === '' || value == null);
		expect(empty).toEqual([]);
	});

	it('leave nothing untranslated', () => {
		expect(equal.filter(([, value]) => !SAME.includes(String(value)))).toEqual([]);
	});

	it('list as the same only what is', () => {
		expect(SAME.filter((word) => !equal.some(([, value]) => value === word))).toEqual([]);
	});
});

describe('French', () => {
	const said = [...french].filter(([, value]) => typeof value === 'string') as [string, string][];

	it.each([
		[
			'a colon, a guillemet: a space that does not break',
			/(?<!\d)[^\u00a0\d\s/]:(?!\/)| :|« |[^\u00a0]»/
		],
		['; ! ?: a thin space that does not break', /[^\u202f][;!?]/],
		['the curly apostrophe', /'/],
		['guillemets in place of quotation marks', /[“”"]/]
	])('has %s', (_rule, fault) => {
		expect(said.filter(([, value]) => fault.test(value))).toEqual([]);
	});
});
