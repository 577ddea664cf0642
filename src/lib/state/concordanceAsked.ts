import { MATCHES } from '../reading/concordance';
import type { ConcordanceAsked } from './addresses';

const GROUPINGS = ['', 'speaker', 'turn'] as const;

/** What an address asks the concordance for; what it asks in words that mean nothing is as if it were not asked. */
export function concordanceAsked(get: (name: string) => string): ConcordanceAsked {
	const as = get('as');
	const group = get('group');
	return {
		q: get('q'),
		as: MATCHES.find((match) => match === as) ?? 'words',
		group: GROUPINGS.find((grouping) => grouping === group) ?? '',
		speaker: get('speaker'),
		turn: get('turn')
	};
}
