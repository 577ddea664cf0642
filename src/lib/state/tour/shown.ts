import type { Tour } from '$lib/reading/model';
import {
	heldPlace,
	movedPlace,
	placeOf,
	type TourMove,
	type TourPlace
} from '$lib/reading/tours/tourPlace';

export const SCREENS = ['on', 'black', 'white'] as const;
export type ScreenState = (typeof SCREENS)[number];

/** How long the class has been under way: what had passed when the clock was last started, and when that was. */
export interface Clock {
	/** ms */
	elapsed: number;
	/** ms since 1970; null while it stands. */
	since: number | null;
}

/** All that two windows share: whole, so that one message is enough to know where things stand. */
export interface Shown {
	tour: string;
	/** The step's id. */
	step: string;
	build: number;
	screen: ScreenState;
	/** The address of a detour from this step, which waits. */
	away: string | null;
	clock: Clock;
}

export const STOPPED: Clock = { elapsed: 0, since: null };

/** Where a tour stands; its beginning where the step is not one of its. */
export function placeShown(tour: Tour, { step, build }: Pick<Shown, 'step' | 'build'>): TourPlace {
	return placeOf(tour, step, build) ?? { step: 0, build: 0 };
}

export function shownAt(tour: Tour, shown: Shown, place: TourPlace): Shown {
	const held = heldPlace(tour, place);
	const step = tour.steps[held.step];
	return step ? { ...shown, tour: tour.id, step: step.id, build: held.build } : shown;
}

/**
 * What a move of the tour does: a screen that is dark is lit first, a detour returns to the step that waits, and only then
 * does the tour move on. Nothing is passed over unseen.
 */
export function movedShown(tour: Tour, shown: Shown, move: TourMove): Shown {
	if (shown.screen !== 'on') return { ...shown, screen: 'on' };
	if (shown.away !== null) return { ...shown, away: null };
	return shownAt(tour, shown, movedPlace(tour, placeShown(tour, shown), move));
}

/** Darkens or whitens the screen, or lights it again. */
export function screened(shown: Shown, screen: 'black' | 'white'): Shown {
	return { ...shown, screen: shown.screen === screen ? 'on' : screen };
}

/** ms under way */
export function elapsedAt({ elapsed, since }: Clock, now: number): number {
	return elapsed + (since === null ? 0 : Math.max(0, now - since));
}

/** Stops a clock that goes, starts one that stands. */
export function toggledClock(clock: Clock, now: number): Clock {
	if (clock.since === null) return { ...clock, since: now };
	return { elapsed: elapsedAt(clock, now), since: null };
}
