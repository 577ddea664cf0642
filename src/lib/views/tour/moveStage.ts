import { isCalm } from '$lib/state/settings/calm';
import type { Attachment } from 'svelte/attachments';

/** ms; together under the 600 that a class waits for. */
const GLIDE = 450;
const APPEAR = 250;

/**
 * How a stage goes from step to step: points that both show glide to where they stand now, the rest appears. What is still
 * moving is dropped when the next step comes. Under reduced motion nothing moves.
 */
export function moveStage(step: () => string): Attachment<HTMLElement> {
	let before: { step: string; places: Map<string, DOMRect> } | undefined;
	return (slide) => {
		const id = step();
		if (!('getAnimations' in slide)) return;
		const running = slide.getAnimations({ subtree: true });
		for (const animation of running) animation.cancel();
		const nodes = [...slide.querySelectorAll<SVGElement>('[data-node]')].filter((node) =>
			node.checkVisibility()
		);
		const places = new Map(
			nodes.map((node) => [node.getAttribute('data-node') ?? '', rectOf(node)])
		);
		const calm = isCalm();
		if (before && before.step !== id && !calm) {
			for (const node of nodes) glide(node, before.places);
			for (const part of slide.querySelectorAll('[data-fades], .relation, .thread')) appear(part);
		}
		before = { step: id, places };
	};
}

/** Its glyph's place: the same whatever the label says. */
const rectOf = (node: Element) => (node.querySelector('.glyph') ?? node).getBoundingClientRect();

function glide(node: SVGElement, before: ReadonlyMap<string, DOMRect>) {
	const from = before.get(node.getAttribute('data-node') ?? '');
	const scale = node instanceof SVGGraphicsElement ? node.getScreenCTM()?.a : undefined;
	if (!from || !scale) return appear(node);
	const to = rectOf(node);
	const shift = `translate(${(from.left - to.left) / scale}px, ${(from.top - to.top) / scale}px)`;
	node.animate([{ transform: shift }, { transform: 'none' }], {
		duration: GLIDE,
		easing: 'cubic-bezier(.3, 0, .2, 1)'
	});
}

function appear(part: Element) {
	part.animate([{ opacity: 0 }, { opacity: 1 }], { duration: APPEAR });
}
