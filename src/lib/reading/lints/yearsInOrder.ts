import type { Draft } from '../draft';
import type { Fault } from '../fault';
import { faultAt } from '../faultAt';

/** The years of a step run forward. */
export function yearsInOrder({ tours }: Draft): Fault[] {
	return tours.flatMap(({ steps }) =>
		steps.flatMap((item) => {
			const [from, to] = item.value.years ?? [0, 0];
			if (from <= to) return [];
			const told = { expected: 'an earlier year, then a later', got: `${from}, ${to}` };
			return [faultAt(item, ['years'], { rule: 'years-reversed', ...told })];
		})
	);
}
