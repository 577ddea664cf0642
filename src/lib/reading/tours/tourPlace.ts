import type { Tour, TourStep } from '../tour';

/** Where in a tour a class is: which step, and how much of it is released. Both count from 0. */
export interface TourPlace {
	step: number;
	build: number;
}

export const TOUR_MOVES = ['next', 'previous', 'first', 'last'] as const;
export type TourMove = (typeof TOUR_MOVES)[number];

/** How many times a step releases something: once, and once more where an answer is held back. */
export function buildsOf(step: Pick<TourStep, 'question'>): number {
	return step.question ? 2 : 1;
}

/** Whether the answer to the step's question is released. */
export const isReleased = ({ build }: TourPlace) => build > 0;

/** The place of a step by its id, undefined where the tour has none of that id. A build that is too far is the last. */
export function placeOf(tour: Tour, step: string, build = 0): TourPlace | undefined {
	const at = tour.steps.findIndex(({ id }) => id === step);
	return at < 0 ? undefined : heldPlace(tour, { step: at, build });
}

/** The nearest place that the tour has. */
export function heldPlace({ steps }: Tour, { step, build }: TourPlace): TourPlace {
	const at = Math.min(Math.max(0, step), steps.length - 1);
	const builds = steps[at] ? buildsOf(steps[at]) : 1;
	return { step: at, build: Math.min(Math.max(0, build), builds - 1) };
}

/**
 * Where a move leads. "Next" walks through every build of every step and "previous" is its exact return; at either end a
 * move stays where it is.
 */
export function movedPlace(tour: Tour, { step, build }: TourPlace, move: TourMove): TourPlace {
	const builds = (at: number) => (tour.steps[at] ? buildsOf(tour.steps[at]) : 1);
	switch (move) {
		case 'first':
			return { step: 0, build: 0 };
		case 'last':
			return { step: tour.steps.length - 1, build: 0 };
		case 'next':
			if (build + 1 < builds(step)) return { step, build: build + 1 };
			return step + 1 < tour.steps.length ? { step: step + 1, build: 0 } : { step, build };
		case 'previous':
			if (build > 0) return { step, build: build - 1 };
			return step > 0 ? { step: step - 1, build: builds(step - 1) - 1 } : { step, build };
	}
}
