import { edition } from './edition';

/** The ids that have a page of their own, by view. */
export function nodeIds(): string[] {
	return edition().reading.nodes.map(({ id }) => id);
}

export function eventIds(): string[] {
	return edition().reading.events.map(({ id }) => id);
}

/** Passages, and every paragraph under its own id. */
export function passageIds(): string[] {
	const { passages, paragraphs } = edition().reading;
	return [...passages, ...paragraphs].map(({ id }) => id);
}
