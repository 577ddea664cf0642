import type { Attachment } from 'svelte/attachments';

const POINT = 'a[data-node]';

/** The point that an event is about. */
export const pointOf = ({ target }: Pick<Event, 'target'>) =>
	target instanceof Element ? target.closest<SVGAElement>(POINT) : null;

export const pointNamed = (pane: Element, id: string) =>
	pane.querySelector<SVGAElement>(`${POINT}[data-node="${CSS.escape(id)}"]`);

/**
 * One Tab stop for the whole map: the point last visited, else the selected one, else the first. Without script each point is one, as a link is.
 * The focus itself is real, on the link.
 */
export const roving: Attachment<HTMLElement> = (pane) => {
	let visited: string | undefined;
	const stop = () => {
		const points = [...pane.querySelectorAll<SVGAElement>(POINT)];
		const named = points.find(({ dataset }) => dataset.node === visited);
		const chosen = named ?? points.find((point) => point.ariaCurrent === 'true') ?? points[0];
		for (const point of points) {
			const tabindex = point === chosen ? '0' : '-1';
			// Of the points, which are many, a step changes two.
			if (point.getAttribute('tabindex') !== tabindex) point.setAttribute('tabindex', tabindex);
		}
	};
	const visit = (event: FocusEvent) => {
		const point = pointOf(event);
		visited = point?.dataset.node ?? visited;
		// All of it comes into view, however the focus came: a browser is content with a part. What is clicked stays under the pointer.
		if (point?.matches(':focus-visible'))
			point.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
		stop();
	};
	stop();
	pane.addEventListener('focusin', visit);
	const watch = new MutationObserver(stop);
	watch.observe(pane, { childList: true, subtree: true, attributeFilter: ['aria-current'] });
	return () => {
		watch.disconnect();
		pane.removeEventListener('focusin', visit);
	};
};
