/** What answers for a page without network, at the root of a host and in a folder of it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerWithout } from '../../../src/lib/state/offline/answerWithout';
import { isOwnCache, cacheName, keptPaths, SHELLS } from '../../../src/lib/state/offline/kept';

const HOST = 'https://example.org';

describe.each(['', '/some/folder'])('served from "%s"', (base) => {
	const answer = (path: string) => answerWithout(new URL(`${HOST}${base}${path}`), base, SHELLS);

	it.each([
		['home', '/', '/'],
		['home, filtered', '/?kind=question', '/'],
		['one segment', '/search/', '/shell/'],
		['two', '/map/a-node/', '/shell/2/'],
		['three', '/present/a/b/?build=1', '/shell/2/3/']
	])('%s is answered by the empty page of its depth', (_name, path, shell) => {
		expect(answer(path)).toEqual({ shell: base + shell });
	});

	it('without its slash it leads to the address with it, query and all', () => {
		expect(answer('/map/a?q=b')).toEqual({ redirect: `${HOST}${base}/map/a/?q=b` });
	});

	it.each([
		['a file', '/data/reading.json'],
		['deeper than any page', '/a/b/c/d/']
	])('%s has no answer', (_name, path) => {
		expect(answer(path)).toBeUndefined();
	});

	it('whatever answers is kept', () => {
		const kept = keptPaths({ base, version: '1', build: [], files: [] });
		fc.assert(
			fc.property(fc.array(fc.stringMatching(/^[a-z-]+$/), { maxLength: 5 }), (parts) => {
				const given = answer(`/${parts.map((part) => `${part}/`).join('')}`);
				expect(given === undefined || kept.includes('shell' in given ? given.shell : '')).toBe(
					true
				);
			})
		);
	});
});

it('a cache is this folder’s or another’s, never both', () => {
	expect(isOwnCache('', cacheName('', '1'))).toBe(true);
	expect(isOwnCache('', cacheName('/other', '1'))).toBe(false);
	expect(isOwnCache('/other', cacheName('', '1'))).toBe(false);
});
