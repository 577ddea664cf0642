import { comparedWords } from '../comparedWords';
import type { Draft, DraftNode, Item } from '../draft';
import { quoted, type Fault } from '../fault';
import { faultAt } from '../faultAt';

/** What a point is also known as has a word that its title and the names before have not; else search gains nothing by it. */
export function otherNames({ nodes }: Draft): Fault[] {
	return nodes.flatMap((item) => {
		const known = wordsOf(item.value.title);
		return item.value.alsoKnownAs.flatMap((name, i) => {
			const words = wordsOf(name);
			const isNew = [...words].some((word) => !known.has(word));
			for (const word of words) known.add(word);
			return isNew ? [] : [unneeded(item, i, name)];
		});
	});
}

const wordsOf = (text: string) => new Set(comparedWords(text).map(({ folded }) => folded));

function unneeded(item: Item<DraftNode>, i: number, name: string): Fault {
	return faultAt(item, ['alsoKnownAs', i], {
		rule: 'name-unneeded',
		expected: 'a word that neither the title nor a name before it has',
		got: quoted(name, 60)
	});
}
