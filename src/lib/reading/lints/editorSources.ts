import type { Draft, Item } from '../draft';
import type { Fault } from '../fault';
import { faultAt } from '../faultAt';

/** What the editor supplies, an event or the date of an event or a period, names where it is from. */
export function editorSources({ events, periods }: Draft): Fault[] {
	const supplied = events.filter(({ value }) => value.basis === 'editor');
	const dated = [...events, ...periods].filter(
		({ value }) => value.date.basis === 'editor' && !supplied.some((one) => one.value === value)
	);
	return [...withoutSource(supplied, 'event'), ...withoutSource(dated, 'date')];
}

function withoutSource(items: readonly Item<{ sources: string[] }>[], what: string): Fault[] {
	return items
		.filter(({ value }) => value.sources.length === 0)
		.map((item) =>
			faultAt(item, ['sources'], {
				rule: 'source-missing',
				expected: `a source for the editor’s ${what}`,
				got: 'none'
			})
		);
}
