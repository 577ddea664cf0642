import type { EditionData } from '../../../src/lib/state/edition';
import { readBuilt } from './site';

/** The tours of the built site, with what only the teacher is told; the published data set leaves that out. */
export const { tours } = (JSON.parse(readBuilt('data/edition.json')) as EditionData).reading;

/** The first one, which journeys take. */
export const tour = firstOf(tours);

function firstOf<T>(items: readonly T[]): T {
	const [first] = items;
	if (first === undefined) throw new Error('The reading has no tour.');
	return first;
}
