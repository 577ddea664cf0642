import { boundsOf } from './dates/bounds';
import type { Draft, DraftNode } from './draft';
import type { ArgumentNode, HistoricalDate, Passage, Reading, TourStep } from './model';
import type { AuthoredDate } from './schema/timelineFile';
import type { AuthoredStep } from './schema/tourFile';

/**
 * Join what was authored into a reading. The draft must have passed every check: nothing is checked here.
 *
 * @param passages the draft's passages with their places in the text
 */
export function assemble(draft: Draft, passages: Passage[]): Reading {
	const { reading, transcript, corrections } = draft.sources;
	const { id, title, subtitle, lang, date, translator, rights, citation } = reading.value;
	return {
		id,
		title,
		subtitle,
		lang,
		date,
		translator,
		rights,
		citation,
		people: valuesOf(draft.people),
		turns: transcript.turns,
		paragraphs: transcript.paragraphs,
		notes: transcript.notes,
		passages,
		themes: valuesOf(draft.themes),
		nodes: draft.nodes.map(({ value }) => nodeOf(value)),
		relations: valuesOf(draft.relations),
		periods: draft.periods.map(({ value }) => ({ ...value, date: datedAt(value.date) })),
		lanes: valuesOf(draft.lanes),
		events: draft.events.map(({ value }) => ({ ...value, date: datedAt(value.date) })),
		tours: draft.tours.map(({ id, title, about, steps }) => {
			return { id, title, about, steps: steps.map(({ value }) => stepOf(value)) };
		}),
		corrections: corrections.value
	};
}

const valuesOf = <T>(items: readonly { value: T }[]): T[] => items.map(({ value }) => value);

/** `open` tells the checks what the editor knows; the reading shows it by the answers there are. */
function nodeOf(node: DraftNode): ArgumentNode {
	const { id, kind, theme, rank, title, gloss, speaker, status, fidelity, drawsOn, passages } =
		node;
	const note = node.note === undefined ? {} : { note: node.note };
	const definition = node.definition === undefined ? {} : { definition: node.definition };
	const names = node.alsoKnownAs.length === 0 ? {} : { alsoKnownAs: node.alsoKnownAs };
	return {
		id,
		kind,
		theme,
		rank,
		title,
		gloss,
		speaker,
		status,
		fidelity,
		drawsOn,
		passages,
		...note,
		...definition,
		...names
	};
}

function stepOf({ passage, years, question, ...step }: AuthoredStep): TourStep {
	return {
		...step,
		passages: [passage],
		...(years === undefined ? {} : { years: { from: years[0], to: years[1] } }),
		...(question === undefined ? {} : { question })
	};
}

function datedAt({ edtf, said, basis }: AuthoredDate): HistoricalDate {
	return { edtf, said, basis, bounds: boundsOf(edtf) };
}
