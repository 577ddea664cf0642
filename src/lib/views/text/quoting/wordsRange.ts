import { codePointOffset, sliceCodePoints } from '$lib/reading/codePoints';
import type { Words } from '$lib/reading/findWords';

/** The text nodes that hold a paragraph's words; marks that stand among them are not words. */
function textNodesOf(words: Element): Text[] {
	const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
	const nodes: Text[] = [];
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		if (!node.parentElement?.closest('[data-marker]')) nodes.push(node as Text);
	}
	return nodes;
}

const wordsOf = (paragraph: Element) => paragraph.querySelector('[data-words]');

/** Where words of the text are drawn; undefined where their paragraph is not. */
export function rangeOf(text: Element, { paragraph, start, end }: Words): Range | undefined {
	const words = wordsOf(text.querySelector(`[data-paragraph="${paragraph}"]`) ?? text);
	if (!words) return undefined;
	const nodes = textNodesOf(words);
	const whole = nodes.map(({ data }) => data).join('');
	const from = pointAt(nodes, sliceCodePoints(whole, 0, start).length, 'start');
	const to = pointAt(nodes, sliceCodePoints(whole, 0, end).length, 'end');
	if (!from || !to) return undefined;
	const range = document.createRange();
	range.setStart(from.node, from.offset);
	range.setEnd(to.node, to.offset);
	return range;
}

/** The node and the offset in it of a UTF-16 unit; between two nodes, a start belongs to the second, an end to the first. */
function pointAt(nodes: readonly Text[], unit: number, edge: 'start' | 'end') {
	let before = 0;
	for (const node of nodes) {
		const offset = unit - before;
		if (edge === 'start' ? offset < node.length : offset <= node.length) return { node, offset };
		before += node.length;
	}
	return undefined;
}

/** The words of the text that a range covers, paragraph by paragraph; code points. */
export function placesOf(text: Element, range: Range): Words[] {
	return [...text.querySelectorAll<HTMLElement>('[data-paragraph]')].flatMap(
		(paragraph): Words[] => {
			const words = wordsOf(paragraph);
			if (!words || !range.intersectsNode(words)) return [];
			const span = spanIn(textNodesOf(words), range);
			return span ? [{ ...span, paragraph: paragraph.dataset.paragraph ?? '' }] : [];
		}
	);
}

function spanIn(nodes: readonly Text[], range: Range) {
	let before = 0;
	const covered: number[] = [];
	for (const node of nodes) {
		if (range.intersectsNode(node)) {
			const from = node === range.startContainer ? range.startOffset : 0;
			const to = node === range.endContainer ? range.endOffset : node.length;
			if (from < to) covered.push(before + from, before + to);
		}
		before += node.length;
	}
	const [first] = covered;
	const last = covered.at(-1);
	if (first === undefined || last === undefined) return undefined;
	const whole = nodes.map(({ data }) => data).join('');
	return { start: codePointOffset(whole, first), end: codePointOffset(whole, last) };
}
