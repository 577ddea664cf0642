import type { ReadingIndex } from '$lib/reading/questions';
import { placeOf, type TourPlace } from '$lib/reading/tours/tourPlace';
import type { Tour, TourStep } from '$lib/reading/model';

/** The step that waits while a reader is on a detour from it. */
export interface Waiting {
	tour: Tour;
	step: TourStep;
	place: TourPlace;
}

/** Value of `?tour=` in the address of a detour: tour, step and, where something is released, the build. */
export function detourValue(tour: string, step: string, build: number): string {
	return [tour, step, ...(build > 0 ? [String(build)] : [])].join('.');
}

/** The step that an address of a detour comes from; undefined where it names none. */
export function waitingStep(
	{ tours }: Pick<ReadingIndex, 'tours'>,
	value: string
): Waiting | undefined {
	const [tourId = '', stepId = '', build = '0'] = value.split('.');
	const tour = tours.get(tourId);
	const place = tour && placeOf(tour, stepId, Number(build) || 0);
	const step = place && tour.steps[place.step];
	return step ? { tour, step, place } : undefined;
}

/** The same page, and no step that waits. */
export function withoutTour({ pathname, search }: Pick<URL, 'pathname' | 'search'>): string {
	const params = new URLSearchParams(search);
	params.delete('tour');
	return pathname + (params.size ? `?${params}` : '');
}
