import { startsAfterEnd } from '../dates/compare';
import type { Draft } from '../draft';
import type { Fault } from '../fault';
import { faultAt } from '../faultAt';
import type { Bounds } from '../model';
import { RELATION_KIND_INFO } from '../relationKinds';
import { readBounds } from './datesReadable';

interface Dated {
	id: string;
	bounds: Bounds;
}

/**
 * A cause does not come after its effect. It fails only when that is certain: both nodes have dated events and every
 * one of the cause's starts after every one of the effect's has ended.
 */
export function causesInTime({ relations, events }: Draft): Fault[] {
	const datedOf = (node: string): Dated[] =>
		events
			.filter(({ value }) => value.nodes.includes(node))
			.flatMap(({ value }) => dated(value.id, value.date.edtf));
	return relations
		.filter(({ value }) => RELATION_KIND_INFO[value.kind].causal)
		.map((item) => ({
			item,
			causes: datedOf(item.value.source),
			effects: datedOf(item.value.target)
		}))
		.filter(({ causes, effects }) => isCertainlyLater(causes, effects))
		.map(({ item, causes, effects }) =>
			faultAt(item, ['source'], {
				rule: 'cause-too-late',
				expected: 'a cause that does not start after its effect has ended',
				got: `${namesOf(causes)}, after ${namesOf(effects)} has ended`
			})
		);
}

function dated(id: string, edtf: string): Dated[] {
	const bounds = readBounds(edtf);
	return Array.isArray(bounds) ? [{ id, bounds }] : [];
}

function isCertainlyLater(causes: readonly Dated[], effects: readonly Dated[]): boolean {
	if (causes.length === 0 || effects.length === 0) return false;
	return causes.every((cause) =>
		effects.every((effect) => startsAfterEnd(cause.bounds, effect.bounds) === 'yes')
	);
}

const namesOf = (events: readonly Dated[]) => events.map(({ id }) => id).join(', ');
