import type { Draft, DraftNode, Item } from '../draft';
import { quoted, type Fault } from '../fault';
import { faultAt } from '../faultAt';

const SENTENCES = 2;

// The sentences of Unicode (UAX #29), by the rules that hold for no language in particular: a reading declares the
// language of its text, not that of its editor.
const segmenter = new Intl.Segmenter('und', { granularity: 'sentence' });

/** A definition is of a concept, in two sentences. */
export function definitionsFit({ nodes }: Draft): Fault[] {
	return nodes.flatMap((item) => {
		const { definition, kind } = item.value;
		if (definition === undefined) return [];
		if (kind !== 'concept')
			return [unfit(item, 'a definition of a concept only', `one of a ${kind}`)];
		const sentences = Array.from(segmenter.segment(definition), ({ segment }) => segment.trim());
		if (sentences.length === SENTENCES) return [];
		const last = quoted(sentences.at(-1) ?? '', 60);
		return [unfit(item, 'two sentences', `${sentences.length}, the last of them ${last}`)];
	});
}

function unfit(item: Item<DraftNode>, expected: string, got: string): Fault {
	return faultAt(item, ['definition'], { rule: 'definition-unfit', expected, got });
}
