import type { ReadingIndex } from '../indexReading';
import type { TourStep } from '../tour';

/** The node that a step is about: the first that rests on its words, else its first. */
export function focusOf(
	{ nodes }: Pick<ReadingIndex, 'nodes'>,
	step: TourStep
): string | undefined {
	const said = step.passages[0] ?? '';
	return step.nodes.find((id) => nodes.get(id)?.passages.includes(said)) ?? step.nodes[0];
}
