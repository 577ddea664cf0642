/** Where text stands on a page, and which of it overlaps. */
import type { Page } from '@playwright/test';

/** A line of text that is seen; px of the window. */
export interface TextBox {
	/** Index of the label that it is a line of. */
	label: number;
	text: string;
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/**
 * The lines of text of some elements, as set: one box for each run of each line, from the text itself and not from
 * the element around it. Elements that are not shown have none.
 */
export const textBoxes = (page: Page, selector: string): Promise<TextBox[]> =>
	page.evaluate(linesIn, selector);

/** The same from within a page; it refers to nothing outside itself. */
export function linesIn(selector: string): TextBox[] {
	const shown = { opacityProperty: true, visibilityProperty: true };
	const elements = [...document.querySelectorAll(selector)];
	return elements.flatMap((element, label) => {
		if (!element.checkVisibility(shown)) return [];
		const range = document.createRange();
		range.selectNodeContents(element);
		// The rectangles of a range reach round the halo of drawn text; its own boxes do not.
		const drawn = element instanceof SVGElement && [...element.querySelectorAll('tspan')];
		const boxes = drawn
			? (drawn.length ? drawn : [element]).map((line) => line.getBoundingClientRect())
			: [...range.getClientRects()];
		const text = element.textContent?.trim() ?? '';
		const lines = boxes.filter(({ width, height }) => width && height);
		return lines.map(({ left, top, right, bottom }) => ({
			label,
			text,
			left,
			top,
			right,
			bottom
		}));
	});
}

/** Rounding of glyph advances and line boxes, px: less than this is not seen. */
const SLACK = 1;

const meet = (a: TextBox, b: TextBox) =>
	Math.min(a.right, b.right) - Math.max(a.left, b.left) > SLACK &&
	Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > SLACK;

/** Pairs of different labels whose lines overlap, in words. */
export function overlaps(boxes: readonly TextBox[]): string[] {
	const pairs = boxes.flatMap((a, i) =>
		boxes
			.slice(i + 1)
			.filter((b) => a.label !== b.label && meet(a, b))
			.map((b) => `“${a.text}” and “${b.text}”`)
	);
	return [...new Set(pairs)];
}
