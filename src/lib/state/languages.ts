import { ROOT_LANGUAGE } from './languageFolders';

/** From the root of an edition to that of the same edition in another language. */
function rootOf(language: string, from: string): string {
	if (language === from) return '';
	const up = from === ROOT_LANGUAGE ? '' : '../';
	const down = language === ROOT_LANGUAGE ? '' : `${language}/`;
	return up + down;
}

/**
 * The same page in another language, relative to where this one is served.
 *
 * @param at the page's own address; and the root of its edition, as `resolve('/')` answers: relative while it is prerendered
 * @param language that of the page wanted
 * @param from that of the page itself
 */
export function samePage(at: { page: URL; root: string }, language: string, from: string): string {
	const { page, root } = at;
	const path = page.pathname.slice(new URL(root, page).pathname.length);
	return root + rootOf(language, from) + path;
}
