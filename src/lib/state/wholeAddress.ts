/** Where a page is, as far as it knows. */
export interface Whereabouts {
	/** The page's own address; while a page is prerendered only its path is true. */
	page: URL;
	/** Where the build was told that the edition is published (`ORIGIN`), ending in a slash. */
	site: string | undefined;
	/** Whether script has taken over: the page's own address is known. */
	live: boolean;
}

/**
 * The whole address of a page, for paper and for other devices: where this page has been loaded from, else where the edition is
 * published. Undefined where neither is known: a file opened from a disk, a page built for any host and printed without script.
 *
 * @param href as `resolve` answers: relative to the page, from the root, or (in the file edition) after a #
 */
export function wholeAddress(href: string, { page, site, live }: Whereabouts): string | undefined {
	if (live && page.protocol.startsWith('http')) return new URL(href, page).href;
	if (site === undefined) return undefined;
	const { pathname, search } = pathOf(href, page);
	return new URL(`.${pathname}${search}`, site).href;
}

/** The path of a page within the edition, without a slash before it: how its place is said where its address is unknown. */
export function placeWithin(href: string, page: URL): string {
	return pathOf(href, page).pathname.slice(1);
}

/** Whether only the computer that shows the page can open its address. */
export function isOnlyHere({ hostname }: URL): boolean {
	return /^(localhost|127\.[\d.]+|\[::1\])$/.test(hostname);
}

function pathOf(href: string, page: URL): URL {
	return new URL(href.replace(/^#/, ''), new URL(page.pathname, 'http://any'));
}
