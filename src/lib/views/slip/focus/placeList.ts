/** px kept free between a list and the window's edge, and the most a list is high. */
const FREE = 8;
const HIGHEST = 260;

/**
 * Shows a list over all else, under the field before it, or above it where there is more room. In the top layer, since a pane that
 * scrolls would cut it. For Svelte's `{@attach}`.
 */
export function placeList(list: HTMLElement) {
	const field = list.parentElement?.firstElementChild;
	const place = () => {
		if (!field) return;
		const { left, top, bottom, width } = field.getBoundingClientRect();
		const [above, below] = [top - FREE, innerHeight - bottom - FREE];
		const under = below >= Math.min(HIGHEST, above);
		const { style } = list;
		style.left = `${left}px`;
		style.width = `${width}px`;
		style.maxHeight = `${Math.min(HIGHEST, under ? below : above)}px`;
		style.top = under ? `${bottom}px` : 'auto';
		style.bottom = under ? 'auto' : `${innerHeight - top}px`;
	};
	list.showPopover();
	place();
	addEventListener('resize', place);
	addEventListener('scroll', place, { capture: true, passive: true });
	return () => {
		removeEventListener('resize', place);
		removeEventListener('scroll', place, { capture: true });
	};
}
