import type { Draft } from '../draft';
import type { Fault } from '../fault';
import { faultAt } from '../faultAt';

/** What the editor supplies, an event or its date, names where it is from. */
export function editorSources({ events }: Draft): Fault[] {
	return events
		.filter(({ value }) => value.basis === 'editor' || value.date.basis === 'editor')
		.filter(({ value }) => value.sources.length === 0)
		.map((item) =>
			faultAt(item, ['sources'], {
				rule: 'source-missing',
				expected: `a source for the editor’s ${item.value.basis === 'editor' ? 'event' : 'date'}`,
				got: 'none'
			})
		);
}
