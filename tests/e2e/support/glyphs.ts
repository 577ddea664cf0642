/** Marks of the map as they are drawn: where they stand, and what lies on them. */
import type { Page } from '@playwright/test';

export interface MarkFigures {
	/** Labels, captions and quotations that lie on another node's mark, in words. */
	covered: string[];
	/** Between the centres of the two nearest marks, px. */
	nearest: number;
}

/** Rounding of glyph advances and line boxes, px: less than this is not seen. */
const SLACK = 1;

export function markFigures(page: Page): Promise<MarkFigures> {
	return page.evaluate((slack) => {
		const map = document.querySelector('[data-view="map"]') as Element;
		const marks = [...map.querySelectorAll('a[data-node]')].flatMap((node) => {
			const mark = node.querySelector('path.glyph, .counted')?.getBoundingClientRect();
			return mark ? [{ node, mark }] : [];
		});
		const words = [...map.querySelectorAll('[data-label], [data-quote], [data-caption]')];
		const lines = words.flatMap((element) => {
			const own = element.closest('a[data-node]');
			const set = [...element.querySelectorAll('tspan')];
			return set.map((line) => ({ own, rect: line.getBoundingClientRect(), element }));
		});
		const on = (a: DOMRect, b: DOMRect) =>
			Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack &&
			Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack;
		const covered = lines.flatMap(({ own, rect, element }) =>
			marks
				.filter(({ node, mark }) => node !== own && on(rect, mark))
				.map(({ node }) => `“${element.textContent}” on ${node.getAttribute('data-node')}`)
		);
		const middles = marks.map(({ mark }) => [
			mark.left + mark.width / 2,
			mark.top + mark.height / 2
		]);
		const gaps = middles.flatMap(([x = 0, y = 0], at) =>
			middles.slice(at + 1).map(([u = 0, v = 0]) => Math.hypot(x - u, y - v))
		);
		return { covered: [...new Set(covered)], nearest: Math.min(...gaps) };
	}, SLACK);
}
