/** What only one page is asked, and no other page should be. */
const OWN = ['q', 'nth', 'to', 'sort'];

/**
 * Links within an element keep what the address asks of the views (a filter, a scale): a link takes on the query at the
 * moment it is about to be followed, so that a click, a new tab and a copied link all have it. For Svelte’s `{@attach}`.
 *
 * @param search the query of the present address
 */
export function keepQuery(search: () => string) {
	return (root: HTMLElement) => {
		const take = ({ target }: Event) => {
			const link = target instanceof Element ? target.closest('a[href]') : null;
			if (link) takeQuery(link, search());
		};
		const kinds = ['pointerdown', 'focusin', 'contextmenu', 'click'];
		for (const kind of kinds) root.addEventListener(kind, take, { capture: true });
		return () => {
			for (const kind of kinds) root.removeEventListener(kind, take, { capture: true });
		};
	};
}

/** An address as written: path, query, place within the page. In the file edition its path begins with "#/". */
const PARTS = /^((?:#\/)?[^?#]*)(\?[^#]*)?(#.*)?$/u;

/** An address of the edition as written, with what another page may be asked of the present query; its place stays last. */
export function withQuery(href: string, search: string): string {
	const [, path = '', , place = ''] = PARTS.exec(href) ?? [];
	return path + searchWithout(search, OWN) + place;
}

/** Elsewhere, a place within the page, or an address with a query of its own is left as it is. */
function takeQuery(link: Element, search: string) {
	const written = link.getAttribute('href') ?? '';
	const [, path = '', own] = PARTS.exec(written) ?? [];
	// Only a query that came from here is replaced: a link may have been written anew since.
	const isOwn = own !== undefined && link.getAttribute('data-kept-query') !== written;
	if (path === '' || isOwn) return;
	if (new URL(path, link.baseURI).origin !== location.origin) return;
	const next = withQuery(written, search);
	link.setAttribute('href', next);
	link.setAttribute('data-kept-query', next);
}

function searchWithout(search: string, names: readonly string[]): string {
	const params = new URLSearchParams(search);
	for (const name of names) params.delete(name);
	const text = params.toString().replaceAll('%2C', ',');
	return text === '' ? '' : `?${text}`;
}
