/** Whose address stands on paper. */
import { describe, expect, it } from 'vitest';
import { siteAddress } from '../../../src/lib/server/siteAddress';
import { isOnlyHere, placeWithin, wholeAddress } from '../../../src/lib/state/wholeAddress';

const SITE = 'https://example.org/reading/';
const BUILT = new URL('http://sveltekit-prerender/handout/a/');
const SERVED = new URL('https://uni.example/x/handout/a/?for=teacher');
const ON_DISK = new URL('file:///handout/a/');

describe('the whole address of a step', () => {
	it.each([
		['at build, told', '../../present/a/b/', BUILT, SITE, false, `${SITE}present/a/b/`],
		['at build, not told', '../../present/a/b/', BUILT, undefined, false, undefined],
		['hosted', '/x/present/a/b/', SERVED, SITE, true, 'https://uni.example/x/present/a/b/'],
		['in the file, told', '#/present/a/b/', ON_DISK, SITE, true, `${SITE}present/a/b/`],
		['in the file, not told', '#/present/a/b/', ON_DISK, undefined, true, undefined]
	])('%s', (_name, href, page, site, live, whole) => {
		expect(wholeAddress(href, { page, site, live })).toBe(whole);
	});

	it('is said in words where nobody knows it', () => {
		expect(placeWithin('../../present/a/b/', BUILT)).toBe('present/a/b/');
		expect(placeWithin('#/present/a/b/', ON_DISK)).toBe('present/a/b/');
	});
});

it.each([
	['http://localhost:4173/', true],
	['http://127.0.0.1:4173/', true],
	['http://192.168.1.7:4173/', false],
	['https://example.org/', false]
])('%s leads to this computer only: %s', (address, only) => {
	expect(isOnlyHere(new URL(address))).toBe(only);
});

describe('ORIGIN', () => {
	it.each([
		[undefined, undefined],
		['', undefined],
		['https://example.org', 'https://example.org/'],
		['https://example.org/reading', SITE],
		[SITE, SITE]
	])('%s is %s', (origin, site) => {
		expect(siteAddress(origin)).toBe(site);
	});

	it('an edition in another language lies in its folder', () => {
		expect(siteAddress('https://example.org/reading', 'fr')).toBe(`${SITE}fr/`);
	});

	it.each(['example.org', 'ftp://example.org/', 'https://example.org/?a=b'])(
		'%s stops the build and says what to give',
		(origin) => {
			expect(() => siteAddress(origin)).toThrow(/give an address like/);
		}
	);
});
