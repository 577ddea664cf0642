import { describe, expect, it } from 'vitest';
import { askedPage, FOLDERS, namedPages } from '../../../src/lib/reading/namedPages';
import { LANGUAGE_FOLDERS } from '../../../src/lib/state/languageFolders';
import { smallReading } from './support/smallReading';

describe('what an address asks for', () => {
	it.each([
		['/map/oven/', '/', 'oven'],
		['/some/deep/folder/map/oven/', '/some/deep/folder/', 'oven'],
		['/map/oven', '/', 'oven'],
		['/present/bread/first/', '/', 'bread/first'],
		['/present/bread/', '/', 'bread'],
		['/some/oven/', '/', 'oven'],
		['/', '/', ''],
		['/fr/map/oven/', '/fr/', 'oven'],
		['/some/folder/fr/map/oven/', '/some/folder/fr/', 'oven'],
		['/some/folder/fr/oven/', '/some/folder/fr/', 'oven'],
		['/fr/', '/fr/', ''],
		['/map/fr/', '/', 'fr'],
		['/map/f%C3%AAte/', '/', 'fête'],
		['/map/100%/', '/', '100%']
	])('%s', (pathname, root, id) => {
		expect(askedPage(pathname, FOLDERS, LANGUAGE_FOLDERS)).toEqual({ root, id });
	});
});

describe('the pages that are named', () => {
	const reading = smallReading();
	const pages = namedPages(reading);

	it('each is found by what its own address asks for, but for a tour’s place in the list', () => {
		const lost = pages.filter(
			({ id, path }) => askedPage(`/${path}`, FOLDERS, LANGUAGE_FOLDERS).id !== id
		);
		expect(lost.every(({ path }) => path.startsWith('tours/#'))).toBe(true);
	});

	it('all addresses differ, and only words of the text are in quotation marks', () => {
		expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
		const passages = new Set(reading.passages.map(({ id }) => `text/${id}/`));
		expect(pages.every(({ title, path }) => title.startsWith('“') === passages.has(path))).toBe(
			true
		);
	});
});
