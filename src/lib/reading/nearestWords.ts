import { fold } from './fold';
import { nearestIds } from './nearest';

const HOW_MANY = 5;

/** Words so short resemble everything. */
const SHORT = 3;

/** The words (folded) most like one that is not among them, nearest first. Only words whose length lets them be near are compared. */
export function nearestWords(query: string, words: Iterable<string>): string[] {
	const wanted = fold(query.trim());
	const near = [...new Set(words)].filter(
		({ length }) =>
			length > SHORT && Math.abs(length - wanted.length) <= Math.max(length, wanted.length) / 2
	);
	return wanted ? nearestIds(wanted, near, HOW_MANY) : [];
}
