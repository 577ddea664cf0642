/**
 * In one file an address stands after the #: "#/map/some-node/?themes=x". Within, it is a URL like that of the hosted edition, so
 * that views read path and query as they do there. A place on a page stands after a second #: "#/outline/#node-x".
 *
 * @param hash of the browser's address; what does not begin with "#/" is no address of the edition: its beginning is meant
 */
export function urlOfHash(hash: string): URL {
	return new URL(hash.startsWith('#/') ? hash.slice(1) : '/', 'file:///');
}

/** The part after the # for an address as views write it: with # or without, whole or relative to the present one. */
export function hashOf(href: string, here: URL): string {
	const { pathname, search, hash } = new URL(href.replace(/^[^#]*#(?=\/)/, ''), here);
	return `#${pathname}${search}${hash}`;
}
