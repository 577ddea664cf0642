import { LANGUAGE, OTHER_LANGUAGE } from '#wording/common';
import { ROOT_LANGUAGE } from '../state/languageFolders';
import { samePage } from '../state/languages';
import { siteAddress } from './siteAddress';

/** An empty page serves many addresses (`routes/shell`). */
const OF_MANY = /^\/shell\//;

interface Beside {
	/** The editions of all languages are built together. */
	together: boolean;
	/** Where the site will be published, where that is known: `siteAddress`. */
	origin: string | undefined;
}

/**
 * Where a page is in each language, for its head: relative for the page's first script, and for those who look for it from outside, who
 * ask for whole addresses, where the address of the site is known. Nothing where the edition stands alone.
 *
 * @param pathname within the edition
 */
export function alternatesOf(pathname: string, { together, origin }: Beside): string {
	if (!together || OF_MANY.test(pathname)) return '';
	const page = new URL(pathname, 'http://any');
	const root = '../'.repeat(pathname.split('/').length - 2) || './';
	const editions = [
		[LANGUAGE, LANGUAGE],
		[OTHER_LANGUAGE.tag, OTHER_LANGUAGE.tag],
		['default', ROOT_LANGUAGE]
	] as const;
	const places = editions.map(
		([name, language]) =>
			`<meta name="edition-${name}" content="${samePage({ page, root }, language, LANGUAGE)}" />`
	);
	const links = editions.map(([name, language]) => {
		const site = siteAddress(origin, language);
		const hreflang = name === 'default' ? 'x-default' : name;
		return site
			? `<link rel="alternate" hreflang="${hreflang}" href="${site}${pathname.slice(1)}" />`
			: '';
	});
	return [...places, ...links].join('');
}
