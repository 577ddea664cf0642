import type { Draft } from '../draft';
import type { Fault } from '../fault';
import { faultAt } from '../faultAt';
import { referencesOf } from './references';

/** A list names a thing once: passages: [some-words, some-words] is a slip. */
export function idsRepeated(draft: Draft): Fault[] {
	const seen = new Map<object, Set<string>>();
	return referencesOf(draft)
		.filter(({ key }) => key.length > 1)
		.flatMap(({ item, key, id }) => {
			const names = seen.get(item) ?? new Set();
			seen.set(item, names);
			const name = `${key[0] ?? ''} ${id}`;
			const told = { rule: 'id-repeated', expected: 'each id once', got: `${id} again` } as const;
			if (names.has(name)) return [faultAt(item, key, told)];
			names.add(name);
			return [];
		});
}
