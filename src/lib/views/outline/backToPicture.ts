import type { Attachment } from 'svelte/attachments';
import { eventHref, nodeHref } from '$lib/state/addresses';
import { focusIn } from '../ui/crossing';

/** Things of the outline that are drawn, by the attributes that name them; the picture names them by the same. */
const DRAWN = [
	{ own: '[data-node], [data-row]', view: 'map', name: 'data-node', href: nodeHref },
	{ own: '[data-event]', view: 'timeline', name: 'data-event', href: eventHref }
] as const;

/**
 * Esc leads from a point back to it on the map, from an event to it on the timeline, and the focus with it. For Svelte’s
 * `{@attach}`.
 *
 * @param leaveFor follows a link to another page
 */
export function backToPicture(leaveFor: (href: string) => Promise<void>): Attachment<HTMLElement> {
	return (outline) => {
		const onkeydown = (event: KeyboardEvent) => {
			if (event.key !== 'Escape' || event.defaultPrevented) return;
			const picture = pictureOf(event.target);
			if (!picture) return;
			event.preventDefault();
			void leaveFor(picture.href).then(() => {
				const mark = document.querySelector<HTMLElement | SVGElement>(picture.mark);
				if (mark) focusIn(mark);
			});
		};
		outline.addEventListener('keydown', onkeydown);
		return () => outline.removeEventListener('keydown', onkeydown);
	};
}

/** Where what holds an element is drawn: the page, and the mark there. */
function pictureOf(target: EventTarget | null) {
	if (!(target instanceof Element)) return undefined;
	for (const { own, view, name, href } of DRAWN) {
		const thing = target.closest(own);
		const id = thing?.getAttribute(name) ?? thing?.getAttribute('data-row');
		if (id) return { href: href(id), mark: `[data-view="${view}"] a[${name}="${CSS.escape(id)}"]` };
	}
	return undefined;
}
