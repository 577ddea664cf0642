import { quoteLines } from '../layout/map/quoteLines';
import type { QuoteLines } from '../layout/map/types';
import type { Reading } from '../reading/model';
import { measureText } from './measure';

/** For each node the first words of the first passage it rests on, set as the map sets them when it is nearest. */
export function mapQuotes({ nodes, passages }: Reading): Record<string, QuoteLines> {
	const words = new Map(passages.map(({ id, targets }) => [id, targets[0]?.exact ?? '']));
	const quotes = nodes.flatMap((node) => {
		const first = words.get(node.passages[0] ?? '');
		return first ? [[node.id, quoteLines(first, measureText)] as const] : [];
	});
	return Object.fromEntries(quotes);
}
