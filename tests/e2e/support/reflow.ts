/** What a small window, wide letters or a bar that stays takes away from a reader. */
import type { Page } from '@playwright/test';

/** WCAG 2.2, 1.4.12: letters, words, lines and paragraphs as far apart as a reader may set them. */
const SPACED = `
	* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
	p { margin-bottom: 2em !important; }
`;

/** The test must bypass the page's policy, which rightly forbids added style. */
export const spaceOut = (page: Page) => page.addStyleTag({ content: SPACED });

/** How far a page scrolls sideways, px. */
export const sideways = (page: Page) =>
	page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		return Math.max(0, scrollWidth - clientWidth);
	});

/**
 * Lines of text that are cut off by an element around them which does not scroll, each with what it says; without those that are
 * there for a screen reader alone and those within `apart`.
 */
export const cutOff = (page: Page, apart: string) =>
	page.evaluate((apart) => {
		/** px: rounding of line boxes, and what letters without descenders leave. */
		const SLACK = 3;
		const clips = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
		const cutBy = (line: DOMRect, { overflowX, overflowY }: CSSStyleDeclaration, box: DOMRect) =>
			(clips(overflowX) && (line.right > box.right + SLACK || line.left < box.left - SLACK)) ||
			(clips(overflowY) && (line.bottom > box.bottom + SLACK || line.top < box.top - SLACK));
		const shown = { opacityProperty: true, visibilityProperty: true };

		const known = new Map<Element, { style: CSSStyleDeclaration; box: DOMRect }>();
		function measured(element: Element) {
			const found = known.get(element) ?? {
				style: getComputedStyle(element),
				box: element.getBoundingClientRect()
			};
			known.set(element, found);
			return found;
		}

		function isCut(line: DOMRect, from: Element): boolean {
			const { body } = document;
			for (let around = from; around !== body; around = around.parentElement ?? body) {
				const { style, box } = measured(around);
				if (cutBy(line, style, box)) return true;
				const scrolls = /auto|scroll/.test(style.overflowX + style.overflowY);
				if (scrolls || style.position === 'fixed') return false;
			}
			return line.right > innerWidth + SLACK || line.left + scrollX < -SLACK;
		}

		const unread = `${apart}, .visually-hidden, script, style, noscript`;
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const found: string[] = [];
		for (let text = texts.nextNode(); text; text = texts.nextNode()) {
			const from = text.parentElement;
			if (!from || !text.textContent?.trim() || from.closest(unread)) continue;
			if (!from.checkVisibility(shown) || measured(from).style.clipPath !== 'none') continue;
			const range = document.createRange();
			range.selectNodeContents(text);
			const lines = [...range.getClientRects()].filter(
				({ width, height }) => width > 1 && height > 1
			);
			if (lines.some((line) => isCut(line, from))) found.push(text.textContent.trim().slice(0, 60));
		}
		return [...new Set(found)];
	}, apart);

/**
 * 2.4.11: what has the focus is not wholly covered. Of all that can have it, evenly chosen, those of which no point is seen once they
 * have it.
 */
export const covered = (page: Page, most: number) =>
	page.evaluate((most) => {
		const all = [
			...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary')
		].filter(
			(one) => one.checkVisibility({ visibilityProperty: true }) && !one.matches(':disabled')
		);
		const every = Math.max(1, Math.ceil(all.length / most));
		document.documentElement.style.scrollBehavior = 'auto';
		return all
			.filter((_, i) => i % every === 0)
			.flatMap((one) => {
				one.focus();
				if (document.activeElement !== one) return [];
				const seen = [...one.getClientRects()].some((box) =>
					[0.15, 0.5, 0.85].some((x) =>
						[0.15, 0.5, 0.85].some((y) => {
							const at = document.elementFromPoint(box.x + x * box.width, box.y + y * box.height);
							return (
								at !== null &&
								(one.contains(at) || at.contains(one) || at.closest('label')?.contains(one))
							);
						})
					)
				);
				return seen ? [] : [one.outerHTML.slice(0, 140)];
			});
	}, most);
