/** Where the same page is in another language, from wherever the site is served. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../scripts/languages.mjs';
import { alternatesOf } from '../../../src/lib/server/alternates';
import {
	isInLanguageFolder,
	LANGUAGE_FOLDERS,
	ROOT_LANGUAGE
} from '../../../src/lib/state/languageFolders';
import { samePage } from '../../../src/lib/state/languages';

const HOST = 'http://any.example';

describe('R4: the same page in the other language', () => {
	it.each([
		['while it is prerendered', '/map/oven/', '../../', '../../fr/map/oven/'],
		['of the home page, while it is prerendered', '/', './', './fr/'],
		['served from the root', '/map/oven/', '/', '/fr/map/oven/'],
		['served from a folder', '/some/folder/map/oven/', '/some/folder/', '/some/folder/fr/map/oven/']
	])('%s', (_case, pathname, root, href) => {
		expect(samePage({ page: new URL(HOST + pathname), root }, 'fr', 'en')).toBe(href);
	});

	it.each([
		['while it is prerendered', '/map/oven/', '../../', '/map/oven/'],
		['served from the root', '/fr/map/oven/', '/fr/', '/map/oven/'],
		['served from a folder', '/some/fr/map/oven/', '/some/fr/', '/some/map/oven/']
	])('and back, %s', (_case, pathname, root, there) => {
		const page = new URL(HOST + pathname);
		const href = samePage({ page, root }, 'en', 'fr');
		expect(new URL(href, page).pathname).toBe(there);
	});

	it('a prerendered page leads up out of its folder', () => {
		const page = new URL(`${HOST}/map/oven/`);
		expect(samePage({ page, root: '../../' }, 'en', 'fr')).toBe('../../../map/oven/');
	});
});

describe('the alternates of a page', () => {
	const said = (pattern: RegExp, origin?: string) => {
		const head = alternatesOf('/map/oven/', { together: true, origin });
		return [...head.matchAll(pattern)].map(([, ...pair]) => pair);
	};
	const LINK = /hreflang="(.+?)" href="(.+?)"/gu;

	it('are relative for the page itself, and the root is for everybody else', () => {
		expect(said(/name="edition-(.+?)" content="(.+?)"/gu)).toEqual([
			['en', '../../map/oven/'],
			['fr', '../../fr/map/oven/'],
			['default', '../../map/oven/']
		]);
		expect(said(LINK)).toEqual([]);
	});

	it('are whole addresses for others, where the site’s is known', () => {
		expect(said(LINK, 'https://any.example/reading')).toEqual([
			['en', 'https://any.example/reading/map/oven/'],
			['fr', 'https://any.example/reading/fr/map/oven/'],
			['x-default', 'https://any.example/reading/map/oven/']
		]);
	});

	it.each([
		['an edition that stands alone', '/', false],
		['a page that serves many addresses', '/shell/2/', true]
	])('are none for %s', (_case, pathname, together) => {
		expect(alternatesOf(pathname, { together, origin: undefined })).toBe('');
	});
});

describe('the folders of languages', () => {
	it('are those the build makes', () => {
		expect([ROOT_LANGUAGE, ...LANGUAGE_FOLDERS]).toEqual(LANGUAGES);
	});

	it.each([
		['/fr/map/oven/', '', true],
		['/some/fr/', '/some', true],
		['/map/fr/', '', false],
		['/friends/', '', false],
		['/fr/map/', '/fr', false]
	])('%s served from "%s": %s', (pathname, base, inside) => {
		expect(isInLanguageFolder(pathname, base)).toBe(inside);
	});
});
