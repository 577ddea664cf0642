/** What a built page refers to. The pages are the build's own, so a scan of their tags is enough. */

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decode = (text: string) =>
	text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
		if (name) return NAMED[name] ?? whole;
		return String.fromCodePoint(decimal ? Number(decimal) : parseInt(hex, 16));
	});

/** The tags of a page, without what only looks like one: comments and the bodies of scripts and styles. */
function tagsOf(html: string): string[] {
	const plain = html
		.replace(/<!--[^]*?-->/g, '')
		.replace(/(<(script|style)\b[^>]*>)[^]*?(<\/\2>)/gi, '$1$3');
	return plain.match(/<[a-z](?:"[^"]*"|'[^']*'|[^>"'])*>/gi) ?? [];
}

/** The values of some attributes, wherever in a page they stand. */
function attributes(html: string, names: string): string[] {
	const pattern = new RegExp(`\\s(?:${names})=(?:"([^"]*)"|'([^']*)'|([^\\s>"']+))`, 'gi');
	return tagsOf(html).flatMap((tag) =>
		[...tag.matchAll(pattern)].map(([, a, b, c]) => decode(a ?? b ?? c ?? ''))
	);
}

/** Addresses that a page links to or loads, as written. */
export const referencesOf = (html: string) => [
	...new Set(attributes(html, 'href|xlink:href|src|poster|action'))
];

export const idsOf = (html: string) => new Set(attributes(html, 'id'));

/** Ids of the same page that labels and descriptions name. */
export const idReferencesOf = (html: string) =>
	attributes(html, 'for|aria-labelledby|aria-describedby|aria-controls|aria-details').flatMap(
		(value) => value.split(/\s+/)
	);

/** Addresses that a style sheet loads. */
export const urlsOf = (css: string) =>
	[...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)].map(([, url]) => url ?? '');
