/** Words of the indexes of concepts and people. */
import { counted } from './common';

export const INDEX_DESCRIPTION =
	'Every concept of the argument with what it means in this text, and every person who speaks or is drawn on.';

export function personDescription(name: string, reading: string): string {
	return `${name} in “${reading}”: what is said, what is drawn on, and where.`;
}

/** "12 points said, 3 points drawn on, 2 events, named in 4 paragraphs"; what is none is left out. */
export function touchedCounts(
	touched: Record<'said' | 'drawnOn' | 'events' | 'paragraphs', readonly unknown[]>
): string {
	const { said, drawnOn, events, paragraphs } = touched;
	const parts = [
		said.length && `says ${counted(said.length, 'point', 'points')}`,
		drawnOn.length && `drawn on for ${counted(drawnOn.length, 'point', 'points')}`,
		events.length && counted(events.length, 'event', 'events'),
		paragraphs.length && `named in ${counted(paragraphs.length, 'paragraph', 'paragraphs')}`
	];
	return new Intl.ListFormat('en', { style: 'narrow' }).format(parts.filter((part) => part !== 0));
}
