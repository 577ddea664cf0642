import { usesOfPassage, type ReadingIndex } from '$lib/reading/questions';
import { RELATION_KIND_INFO } from '$lib/reading/relationKinds';

/**
 * What rests on a passage, by title: seen on hovering its mark, and in the key of a printed text. Relations are named where nothing
 * else rests on it; where something does, they lead on from there.
 */
export function passageKey(index: ReadingIndex, passage: string): string {
	const { nodes, relations, events, periods } = usesOfPassage(index, passage);
	const titleOf = (id: string) => index.nodes.get(id)?.title ?? id;
	const joins = relations.map(({ kind, source, target }) => {
		return `${titleOf(source)} ${RELATION_KIND_INFO[kind].verb} ${titleOf(target)}`;
	});
	const things = [...nodes, ...events, ...periods].map(({ title }) => title);
	return (things.length ? things : joins).join('; ');
}
