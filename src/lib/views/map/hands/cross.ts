import { tick } from 'svelte';
import { crossTo } from '../../ui/crossing';

/** Where the same thing is found beside the map. */
export type Beside = 'passage' | 'slip' | 'timeline';

const FOUND: Record<Beside, string> = {
	passage: '[data-view="text"] [data-passage-on]',
	slip: '[data-view="slip"]',
	timeline: '[data-view="timeline"] a[data-tied]'
};

export interface Crossing {
	point: SVGAElement;
	/** Follows a link within the edition. */
	goTo: (href: string) => Promise<void>;
	/** Where Esc leads from there. */
	back: () => SVGAElement | null;
}

/** Selects a point, if it is not. */
export async function select({ point, goTo }: Pick<Crossing, 'point' | 'goTo'>) {
	if (point.ariaCurrent !== 'true') await goTo(point.href.baseVal);
}

/**
 * From a point to the same thing beside the map; the point is selected first, if it is not. Answers whether there is
 * such a thing.
 */
export async function cross(to: Beside, { point, goTo, back }: Crossing): Promise<boolean> {
	await select({ point, goTo });
	await tick();
	const target = document.querySelector<HTMLElement>(FOUND[to]);
	if (target) crossTo(target, back);
	return target !== null;
}
