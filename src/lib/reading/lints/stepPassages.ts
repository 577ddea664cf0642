import type { Draft } from '../draft';
import type { Fault } from '../fault';
import { faultAt } from '../faultAt';
import { closest } from '../nearest';
import type { AuthoredStep } from '../schema/tourFile';

/** The words a step reads out carry what it shows: its nodes, a relation of one of them, or its events. */
export function stepPassages(draft: Draft): Fault[] {
	const known = new Set(draft.passages.map(({ value }) => value.id));
	return draft.tours.flatMap(({ steps }) =>
		steps.flatMap((item) => {
			const { passage } = item.value;
			const carrying = passagesUnder(item.value, draft);
			if (carrying.includes(passage) || !known.has(passage)) return [];
			const nearest = closest(passage, carrying);
			return [
				faultAt(item, ['passage'], {
					rule: 'step-passage-elsewhere',
					expected: `a passage of the step (${carrying.join(', ')})`,
					got: passage,
					...(nearest === undefined ? {} : { nearest })
				})
			];
		})
	);
}

/** Each passage that the step's nodes, their relations or its events rest on, once. */
function passagesUnder(step: AuthoredStep, { nodes, relations, events }: Draft): string[] {
	const marks = [
		...nodes.filter(({ value }) => step.nodes.includes(value.id)),
		...relations.filter(({ value }) =>
			[value.source, value.target].some((end) => step.nodes.includes(end))
		),
		...events.filter(({ value }) => step.events.includes(value.id))
	];
	return [...new Set(marks.flatMap(({ value }) => value.passages))];
}
