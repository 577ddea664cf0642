import type { Draft } from '../draft';
import { quoted, type Fault } from '../fault';
import { faultAt } from '../faultAt';
import { occursIn } from '../quote';

/** A title that is called a quotation is one; only its first letter may be small in the text. */
export function titlesQuoted({ nodes, passages }: Draft): Fault[] {
	const wordsOf = (ids: readonly string[]) =>
		passages
			.filter(({ value }) => ids.includes(value.id))
			.flatMap(({ value }) => value.targets.map(({ exact }) => exact));
	return nodes
		.filter(({ value }) => value.fidelity === 'quotation')
		.filter(({ value }) => !wordsOf(value.passages).some((words) => isQuotedIn(words, value.title)))
		.map((item) =>
			faultAt(item, ['title'], {
				rule: 'title-not-quoted',
				expected: `words of its passages (${item.value.passages.join(', ') || 'it names none'})`,
				got: quoted(item.value.title)
			})
		);
}

function isQuotedIn(words: string, title: string): boolean {
	const [first = '', ...rest] = Array.from(title);
	const variants = [title, [first.toLowerCase(), ...rest].join('')];
	return variants.some((variant) => occursIn(words, variant));
}
