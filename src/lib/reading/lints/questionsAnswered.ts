import type { Draft } from '../draft';
import type { Fault } from '../fault';
import { faultAt } from '../faultAt';

/** A question is answered, or marked as open; nothing else is open. */
export function questionsAnswered({ nodes, relations }: Draft): Fault[] {
	const answered = new Set(
		relations.filter(({ value }) => value.kind === 'answers').map(({ value }) => value.target)
	);
	return nodes.flatMap((item) => {
		const { id, kind, open = false } = item.value;
		const isOpenQuestion = kind === 'question' && !answered.has(id);
		if (isOpenQuestion === open) return [];
		if (isOpenQuestion) {
			const expected = 'a relation of kind answers to the question';
			return [
				faultAt(item, ['id'], { rule: 'question-unanswered', expected, got: `none to ${id}` })
			];
		}
		const got = kind === 'question' ? 'a question that has an answer' : `a ${kind}`;
		const expected = 'a question that nothing answers';
		return [faultAt(item, ['open'], { rule: 'question-not-open', expected, got })];
	});
}
