import type { Draft } from '../draft';
import { quoted, type Fault } from '../fault';
import { faultAt } from '../faultAt';
import { closestStretch } from '../closestStretch';
import { occursIn } from '../quote';

/** The words said for a date stand, verbatim, in a passage of the event or period. */
export function saidVerbatim({ events, periods, passages }: Draft): Fault[] {
	const wordsOf = (ids: readonly string[]) =>
		passages
			.filter(({ value }) => ids.includes(value.id))
			.flatMap(({ value }) => value.targets.map(({ exact }) => exact));
	return [...events, ...periods].flatMap((item) => {
		const { said } = item.value.date;
		const words = wordsOf(item.value.passages);
		if (said === '' || words.some((exact) => occursIn(exact, said))) return [];
		return [
			faultAt(item, ['date', 'said'], {
				rule: 'said-not-verbatim',
				expected: `words of its passages (${item.value.passages.join(', ') || 'it names none'})`,
				got: quoted(said),
				...nearestIn(words, said)
			})
		];
	});
}

function nearestIn(words: readonly string[], said: string): { nearest?: string } {
	const stretches = words.flatMap((exact) => closestStretch(exact, said) ?? []);
	stretches.sort((a, b) => a.distance - b.distance);
	return stretches[0] ? { nearest: quoted(stretches[0].text) } : {};
}
