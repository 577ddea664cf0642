import { LANGUAGE, OTHER_LANGUAGE } from '#wording/common';
import { ROOT_LANGUAGE } from '../state/languageFolders';
import { samePage } from '../state/languages';

/** An empty page serves many addresses (`routes/shell`). */
const OF_MANY = /^\/shell\//;

/**
 * The links of a page's head that name it in each language, for whoever looks for it in another. None where the edition stands
 * alone.
 *
 * @param pathname within the edition
 */
export function alternatesOf(
	pathname: string,
	together = Boolean(process.env.EDITIONS_TOGETHER)
): string {
	if (!together || OF_MANY.test(pathname)) return '';
	const page = new URL(pathname, 'http://any');
	const root = '../'.repeat(pathname.split('/').length - 2) || './';
	const link = (hreflang: string, language: string) =>
		`<link rel="alternate" hreflang="${hreflang}" href="${samePage({ page, root }, language, LANGUAGE)}" />`;
	return [
		link(LANGUAGE, LANGUAGE),
		link(OTHER_LANGUAGE.tag, OTHER_LANGUAGE.tag),
		link('x-default', ROOT_LANGUAGE)
	].join('');
}
