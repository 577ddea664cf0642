/** When the site is built, and what is left where that fails. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { build } from '../../../scripts/build.mjs';
import { conditionsOf, editionLanguage, LANGUAGES, placesOf } from '../../../scripts/languages.mjs';
import { isBuilt } from '../../../scripts/start.mjs';

let folder: string;
let stamp: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'passagework-build-'));
	stamp = join(folder, 'stamp');
	mkdirSync(join(folder, 'src', 'lib'), { recursive: true });
	write('src/lib/a.ts', 1000);
	write('stamp', 2000);
	setTime('src', 1000);
	setTime('src/lib', 1000);
});

afterEach(() => rmSync(folder, { recursive: true }));

function setTime(path: string, seconds: number) {
	utimesSync(join(folder, path), seconds, seconds);
}

function write(path: string, seconds: number) {
	writeFileSync(join(folder, path), '');
	setTime(path, seconds);
}

const fresh = () => isBuilt(stamp, [join(folder, 'src'), join(folder, 'no-such-folder')]);

describe('npm start builds', () => {
	it('not where nothing has changed since', () => {
		expect(fresh()).toBe(true);
	});

	it.each<[name: string, change: () => void]>([
		['a file was changed', () => setTime('src/lib/a.ts', 3000)],
		['a file was added', () => write('src/lib/b.ts', 3000)],
		['a file was deleted', () => rmSync(join(folder, 'src/lib/a.ts'))],
		['no build was finished', () => rmSync(stamp)]
	])('where %s', (_name, change) => {
		change();
		expect(fresh()).toBe(false);
	});
});

describe('npm run build', () => {
	const before = ['svelte-kit sync', 'npm run --silent check:data'];
	const builds = ['vite build en', 'vite build fr'];
	let ran: string[];

	/** @param failing the step that fails */
	const runs = (failing?: string) => (step: string, env?: Record<string, string>) => {
		const named = [step, env?.EDITION_LANGUAGE].filter(Boolean).join(' ');
		ran.push(named);
		return Promise.resolve(Number(named === failing));
	};
	const putTogether = () => void ran.push('put together');

	beforeEach(() => (ran = []));

	it('R1, R2: checks the data before anything is built, and stamps what is whole', async () => {
		const code = await build(runs(), stamp, putTogether);
		expect([code, ran]).toEqual([0, [...before, ...builds, 'put together']]);
		expect(existsSync(stamp)).toBe(true);
	});

	it.each([
		...before.map((step, i) => [step, before.slice(0, i + 1)] as const),
		...builds.map((step) => [step, [...before, ...builds]] as const)
	])('stops where "%s" fails, and leaves no stamp', async (failing, done) => {
		const code = await build(runs(failing), stamp, putTogether);
		expect([code, ran]).toEqual([1, done]);
		expect(existsSync(stamp)).toBe(false);
	});

	it('leaves no stamp where the languages cannot be put together', async () => {
		const fails = () => {
			throw new Error('no room');
		};
		await expect(build(runs(), stamp, fails)).rejects.toThrow('no room');
		expect(existsSync(stamp)).toBe(false);
	});

	it('tells every build that the other languages stand beside it', async () => {
		const told: unknown[] = [];
		const tells = (_step: string, env?: Record<string, string>) => {
			if (env) told.push(env);
			return Promise.resolve(0);
		};
		await build(tells, stamp, putTogether);
		expect(told).toEqual([
			{ EDITION_LANGUAGE: 'en', EDITIONS_TOGETHER: '1' },
			{ EDITION_LANGUAGE: 'fr', EDITIONS_TOGETHER: '1' }
		]);
	});
});

describe('the language of an edition', () => {
	it.each([
		[undefined, 'en', []],
		['', 'en', []],
		['en', 'en', []],
		['fr', 'fr', ['fr']]
	])('asked for "%s" it is %s', (asked, language, conditions) => {
		expect(editionLanguage(asked ?? '')).toBe(language);
		expect(conditionsOf(editionLanguage(asked ?? ''))).toEqual(conditions);
	});

	it('is one that there are words in, or the answer says so', () => {
		expect(() => editionLanguage('de')).toThrow('EDITION_LANGUAGE is "de": give one of en, fr.');
	});

	it('has folders of its own while it is made', () => {
		const places = LANGUAGES.map(placesOf);
		expect(places.map(({ outDir }) => outDir)).toEqual(['.svelte-kit', '.svelte-kit-fr']);
		expect(places[1]?.pages.startsWith('build')).toBe(false);
	});
});
