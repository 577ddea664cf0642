/** How a page is answered without network: by an empty page (its path), or by leading to another address. */
export type Answer = { shell: string; redirect?: undefined } | { redirect: string };

/**
 * What answers for a page without network; undefined where nothing can, because the address is that of a file or deeper than
 * any page.
 *
 * @param base folder the edition is served from: '' or '/some/folder'
 * @param shells paths within the edition of empty pages, by the number of segments of the addresses that they serve
 */
export function answerWithout(
	url: URL,
	base: string,
	shells: readonly string[]
): Answer | undefined {
	const path = url.pathname.slice(base.length + 1);
	const segments = path.split('/').filter(Boolean);
	if (/\.\w+$/.test(path)) return undefined;
	if (path !== '' && !path.endsWith('/')) {
		const slashed = new URL(url);
		slashed.pathname += '/';
		return { redirect: slashed.href };
	}
	const shell = shells[segments.length];
	return shell === undefined ? undefined : { shell: `${base}/${shell}` };
}
