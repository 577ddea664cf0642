/** The name by which style knows the words that an address asks for (`::highlight` in base.css). */
const NAME = 'asked-words';

/**
 * Marks ranges without an element, so that the words drawn stay what they are, to the byte. A browser without the CSS Custom
 * Highlight API selects the first of them instead, which every browser can show. Answers what takes the mark away.
 */
export function highlight(ranges: readonly Range[]): () => void {
	if (typeof Highlight === 'undefined') {
		const selection = getSelection();
		selection?.removeAllRanges();
		if (ranges[0]) selection?.addRange(ranges[0]);
		return () => selection?.removeAllRanges();
	}
	CSS.highlights.set(NAME, new Highlight(...ranges));
	return () => void CSS.highlights.delete(NAME);
}
