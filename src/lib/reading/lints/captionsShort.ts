import type { Draft } from '../draft';
import type { Fault } from '../fault';
import { faultAt } from '../faultAt';
import { wordCount } from '../words';

const MOST_WORDS = 25;

/** A caption is read at a glance from the back of a room. */
export function captionsShort({ tours }: Draft): Fault[] {
	return tours.flatMap(({ steps }) =>
		steps
			.map((item) => ({ item, words: wordCount(item.value.caption) }))
			.filter(({ words }) => words > MOST_WORDS)
			.map(({ item, words }) =>
				faultAt(item, ['caption'], {
					rule: 'caption-long',
					expected: `at most ${MOST_WORDS} words`,
					got: `${words} words`
				})
			)
	);
}
