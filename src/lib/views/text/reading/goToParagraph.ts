import { isCalm } from '$lib/state/settings/calm';

/** Brings a paragraph onto the reading line and leads the keyboard to its number; calm where motion is reduced. */
export function goToParagraph(id: string) {
	const paragraph = document.getElementById(id);
	const calm = isCalm();
	paragraph?.scrollIntoView({ block: 'start', behavior: calm ? 'instant' : 'smooth' });
	paragraph?.querySelector<HTMLElement>('a')?.focus({ preventScroll: true });
}
