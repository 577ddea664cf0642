/** The words of a text as they stand in a built page. The pages are the build's own, so a scan of their tags is enough. */

const NAMED: Record<string, string> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: '\u00a0'
};

const decode = (text: string) =>
	text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
		if (name) return NAMED[name] ?? whole;
		return String.fromCodePoint(decimal ? Number(decimal) : parseInt(hex, 16));
	});

/** Without marks among the words, comments and tags. */
const bare = (html: string) =>
	html
		.replace(/<!--[^]*?-->/g, '')
		.replace(/<sup\b[^>]*data-marker[^]*?<\/sup>/g, '')
		.replace(/<[^>]*>/g, '');

/** Each paragraph of the page: its id and its words. */
export function wordsInHtml(html: string): [id: string, words: string][] {
	const pattern = /data-paragraph="([^"]*)"[^]*?<p\b[^>]*\bdata-words\b[^>]*>([^]*?)<\/p>/g;
	return [...html.matchAll(pattern)].map(([, id, words]) => [id ?? '', decode(bare(words ?? ''))]);
}
