import type { Draft } from '../draft';
import type { Fault } from '../fault';
import { faultAt } from '../faultAt';

/** Whose words? Whoever a node says is speaking speaks at least one of its passages. */
export function speakersSpeak({ nodes, passages, sources }: Draft): Fault[] {
	const speakers = new Map(sources.transcript.paragraphs.map(({ id, speaker }) => [id, speaker]));
	const voices = new Map(
		passages.map(({ value }) => [
			value.id,
			value.targets.map(({ paragraph }) => speakers.get(paragraph))
		])
	);
	return nodes.flatMap((item) => {
		const heard = new Set(item.value.passages.flatMap((id) => voices.get(id) ?? []));
		if (heard.size === 0 || heard.has(item.value.speaker)) return [];
		return [
			faultAt(item, ['speaker'], {
				rule: 'speaker-silent',
				expected: `who speaks its passages: ${[...heard].join(', ')}`,
				got: item.value.speaker
			})
		];
	});
}
