import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Tour, TourStep } from '../../../src/lib/reading/model';
import {
	buildsOf,
	heldPlace,
	movedPlace,
	placeOf,
	type TourPlace
} from '../../../src/lib/reading/tours/tourPlace';

/** A tour of as many steps as there are letters; "q" holds an answer back. */
function tourOf(letters: string): Tour {
	const steps = Array.from(letters).map((letter, i): TourStep => ({
		id: `s${i}`,
		minutes: 1,
		...{ nodes: [], events: [], passages: [], caption: '', ask: '', pitfall: '' },
		...(letter === 'q' ? { question: { text: '?', answer: '!' } } : {})
	}));
	return { id: 'tour', title: '', about: '', steps };
}

const tours = fc
	.string({ unit: fc.constantFrom('s', 'q'), minLength: 1, maxLength: 12 })
	.map(tourOf);
const placed = tours.chain((tour) =>
	fc.tuple(
		fc.constant(tour),
		fc
			.record({ step: fc.nat(11), build: fc.nat(1) })
			.map((place): TourPlace => heldPlace(tour, place))
	)
);

const all = (tour: Tour) => tour.steps.reduce((sum, step) => sum + buildsOf(step), 0);

describe('a tour’s place is a function of the tour and the moves', () => {
	it('"next" walks through every build of every step once', () => {
		fc.assert(
			fc.property(tours, (tour) => {
				const seen = new Set<string>();
				let place: TourPlace = { step: 0, build: 0 };
				for (let i = 0; i < all(tour); i++) {
					seen.add(`${place.step}.${place.build}`);
					place = movedPlace(tour, place, 'next');
				}
				expect(seen.size).toBe(all(tour));
				expect(movedPlace(tour, place, 'next')).toEqual(place);
			})
		);
	});

	it('"previous" returns from "next"', () => {
		fc.assert(
			fc.property(placed, ([tour, place]) => {
				const next = movedPlace(tour, place, 'next');
				const back = movedPlace(tour, next, 'previous');
				if (JSON.stringify(next) !== JSON.stringify(place)) expect(back).toEqual(place);
			})
		);
	});

	it('no move leaves the tour', () => {
		fc.assert(
			fc.property(
				placed,
				fc.constantFrom('next', 'previous', 'first', 'last'),
				([tour, place], move) => {
					const moved = movedPlace(tour, place, move);
					expect(heldPlace(tour, moved)).toEqual(moved);
				}
			)
		);
	});

	it.each([
		['a step it has', 's1', 0, { step: 1, build: 0 }],
		['a released answer', 's1', 1, { step: 1, build: 1 }],
		['a build too far is the last', 's0', 7, { step: 0, build: 0 }],
		['a step it has not', 's9', 0, undefined]
	])('an address names a place: %s', (_, step, build, expected) => {
		expect(placeOf(tourOf('sqs'), step, build)).toEqual(expected);
	});
});
