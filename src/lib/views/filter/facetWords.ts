import type { Facet } from '$lib/reading/filter';
import type { NodeKind, RelationKind, Status } from '$lib/reading/model';
import type { ReadingIndex } from '$lib/reading/questions';
import { KIND_WORDS, STATUS_WORDS } from '#wording/common';
import { LINE_VERBS } from '#wording/relations';

/** How a value of a list is called: the reading’s own name for it, or the interface’s. */
export function valueWords(index: ReadingIndex, facet: Facet, value: string): string {
	switch (facet) {
		case 'themes':
			return index.themes.get(value)?.title ?? value;
		case 'speakers':
		case 'people':
			return index.people.get(value)?.short ?? value;
		case 'kinds':
			return KIND_WORDS[value as NodeKind];
		case 'statuses':
			return STATUS_WORDS[value as Status];
		case 'relations':
			return LINE_VERBS[value as RelationKind];
	}
}
