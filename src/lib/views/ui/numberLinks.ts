/** A link as paper needs it. */
export interface Reference {
	n: number;
	/** Its address as written. */
	href: string;
}

/**
 * Numbers the links of a page, so that paper can say where each leads: within `[data-references]`, in the order of the page, one
 * address one number. Each link carries its number as `data-reference` (printed by base.css). Places on the same page need none.
 */
export function numberLinks(root: ParentNode): Reference[] {
	const numbers = new Map<string, number>();
	for (const link of root.querySelectorAll('[data-references] a[href]')) {
		const href = link.getAttribute('href') ?? '';
		if (isPlaceHere(href)) continue;
		if (!numbers.has(href)) numbers.set(href, numbers.size + 1);
		link.setAttribute('data-reference', String(numbers.get(href)));
	}
	return [...numbers].map(([href, n]) => ({ n, href }));
}

/** In the file edition addresses of pages begin with "#/". */
const isPlaceHere = (href: string) => /^#(?!\/)/u.test(href);
