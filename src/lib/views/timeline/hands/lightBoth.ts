/**
 * While an event or a mark in the strip of the talk is pointed at or has the focus, both are lit: the event where it happened,
 * and each place where it is said. For Svelte's `{@attach}`.
 */
export function lightBoth(timeline: HTMLElement) {
	const light = ({ target }: Event) => {
		const wanted = new Set(eventsAt(target));
		for (const item of timeline.querySelectorAll<HTMLElement>('[data-item]'))
			item.toggleAttribute('data-lit', wanted.has(item.dataset.item ?? ''));
		for (const mark of timeline.querySelectorAll<HTMLElement>('[data-said]'))
			mark.toggleAttribute(
				'data-lit',
				saidBy(mark).some((id) => wanted.has(id))
			);
	};
	const kinds = ['pointerover', 'pointerleave', 'focusin', 'focusout'];
	for (const kind of kinds) timeline.addEventListener(kind, light);
	return () => {
		for (const kind of kinds) timeline.removeEventListener(kind, light);
	};
}

const saidBy = ({ dataset }: HTMLElement) => dataset.said?.split(' ') ?? [];

/** The events that an element stands for (ids): its own, or those that come up at its mark. */
function eventsAt(target: EventTarget | null): string[] {
	const found =
		target instanceof Element && target.closest<HTMLElement>('[data-item], [data-said]');
	if (!found) return [];
	return found.dataset.item ? [found.dataset.item] : saidBy(found);
}
