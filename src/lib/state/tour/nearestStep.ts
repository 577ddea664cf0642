import { closest } from '$lib/reading/nearest';
import type { Tour } from '$lib/reading/model';

/** Where an address of a step leads: to the step, or to what is nearest to it. */
export interface FoundStep {
	tour: string;
	step: string;
	/** What was asked for and is not there. */
	missing?: string;
}

/** The step of an address; the nearest known one where it names none. Undefined where there are no tours. */
export function nearestStep(
	tours: readonly Tour[],
	asked: { tour: string; step: string }
): FoundStep | undefined {
	const known = tours.find(({ id }) => id === asked.tour);
	const ids = tours.map(({ id }) => id);
	const tour = known ?? tours.find(({ id }) => id === closest(asked.tour, ids)) ?? tours[0];
	const steps = tour?.steps.map(({ id }) => id) ?? [];
	const exact = steps.includes(asked.step);
	const step = exact ? asked.step : (closest(asked.step, steps) ?? steps[0]);
	if (!tour || step === undefined) return undefined;
	if (known && exact) return { tour: tour.id, step };
	return { tour: tour.id, step, missing: known ? asked.step : asked.tour };
}
