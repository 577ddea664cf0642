import type { Rank } from '../../reading/model';
import type { ReadingIndex } from '../../reading/questions';

/** What can be found; each kind has an address. */
export type HitKind = 'node' | 'event' | 'person' | 'paragraph';

/** One thing as it is searched, field by field. */
export interface SearchDocument {
	/** kind and id in one: ids are unique only within a kind. */
	key: string;
	kind: HitKind;
	id: string;
	/** The editor's title, or a name. */
	title: string;
	/** What readers may call it instead. */
	names: string;
	/** The editor's explanation: gloss, definition, remark. */
	gloss: string;
	/** The words of its passages. */
	words: string;
	/** The words of a paragraph. */
	text: string;
	/** How much it counts among things that answer alike. */
	weight: number;
}

/** Of what is one word away from many things, a reader means the main one. */
const WEIGHT: Record<Rank, number> = { keystone: 2, major: 1.2, minor: 1 };

type Given = Pick<SearchDocument, 'kind' | 'id'> & Partial<SearchDocument>;

const documentOf = (given: Given): SearchDocument => ({
	title: '',
	names: '',
	gloss: '',
	words: '',
	text: '',
	weight: 1,
	...given,
	key: `${given.kind} ${given.id}`
});

/** Everything that can be found in a reading, in its order. */
export function searchDocuments({ reading, passages, themes }: ReadingIndex): SearchDocument[] {
	const wordsOf = (ids: readonly string[]) =>
		ids.flatMap((id) => passages.get(id)?.targets.map(({ exact }) => exact) ?? []).join('\n');
	return [
		...reading.nodes.map((node) =>
			documentOf({
				kind: 'node',
				id: node.id,
				title: node.title,
				names: joined(...(node.alsoKnownAs ?? [])),
				gloss: joined(node.gloss, node.definition, node.note, themes.get(node.theme)?.title),
				words: wordsOf(node.passages),
				weight: WEIGHT[node.rank]
			})
		),
		...reading.events.map((event) =>
			documentOf({
				kind: 'event',
				id: event.id,
				title: event.title,
				gloss: joined(event.gloss, event.date.edtf),
				words: joined(event.date.said, wordsOf(event.passages)),
				weight: WEIGHT[event.rank]
			})
		),
		...reading.people.map(({ id, name }) => documentOf({ kind: 'person', id, title: name })),
		...reading.paragraphs.map(({ id, text }) => documentOf({ kind: 'paragraph', id, text }))
	];
}

const joined = (...parts: (string | undefined)[]) => parts.filter(Boolean).join('\n');
