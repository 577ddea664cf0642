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

export function conceptIds(): string[] {
	const { nodes } = edition().reading;
	return nodes.filter(({ kind }) => kind === 'concept').map(({ id }) => id);
}

export function personIds(): string[] {
	return edition().reading.people.map(({ id }) => id);
}

export function tourIds(): string[] {
	return edition().reading.tours.map(({ id }) => id);
}

/** Every step of every tour. */
export function tourSteps(): { tour: string; step: string }[] {
	const { tours } = edition().reading;
	return tours.flatMap(({ id: tour, steps }) => steps.map(({ id: step }) => ({ tour, step })));
}
