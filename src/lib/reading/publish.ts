import { ReadingError, type Fault } from './fault';
import type { ArgumentNode, HistoricalDate, HistoricalEvent, Reading } from './model';
import type { Published } from './schema/published';

/** Where the map has each node, by its id; the unit is the map's. */
export type Positions = Readonly<Record<string, { x: number; y: number }>>;

/**
 * The reading as published: a stable format of its own, so that the model may change without breaking those who
 * reuse the data. Keys stand in the order of the format.
 *
 * @throws ReadingError where a node has no position
 */
export function publishedDataSet(reading: Reading, positions: Positions): Published {
	const unplaced = reading.nodes.filter(({ id }) => positions[id] === undefined);
	if (unplaced.length > 0) throw new ReadingError(unplaced.map(positionMissing));
	return {
		format: 'passagework/1',
		title: reading.title,
		people: reading.people.map(({ id, name, role }) => ({ id, name, role })),
		citation: reading.citation,
		paragraphs: reading.paragraphs.map(({ id, n, turn, speaker, text }) => {
			return { id, n, turn, speaker, text };
		}),
		passages: reading.passages.map(publishPassage),
		themes: reading.themes.map(({ id, title }) => ({ id, title })),
		nodes: reading.nodes.map((node) => publishNode(node, positions[node.id] ?? { x: 0, y: 0 })),
		relations: reading.relations.map(({ id, kind, source, target, passages }) => {
			return { id, kind, source, target, passages };
		}),
		periods: reading.periods.map(({ id, title, date, sources }) => {
			return { id, title, date: publishDate(date), sources };
		}),
		lanes: reading.lanes.map(({ id, title }) => ({ id, title })),
		events: reading.events.map(publishEvent),
		tours: reading.tours.map(({ id, title, steps }) => ({
			id,
			title,
			steps: steps.map(({ id, nodes, events, passages, caption }) => {
				return { id, nodes, events, passages, caption };
			})
		}))
	};
}

function publishPassage({
	id,
	targets,
	note
}: Reading['passages'][number]): Published['passages'][number] {
	return {
		id,
		targets: targets.map(({ paragraph, start, end, exact, prefix, suffix }) => {
			return { paragraph, start, end, exact, prefix, suffix };
		}),
		...(note === undefined ? {} : { note })
	};
}

function publishNode(
	{
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
		definition
	}: ArgumentNode,
	{ x, y }: { x: number; y: number }
): Published['nodes'][number] {
	const words = { title, gloss, speaker, status, fidelity };
	const defined = definition === undefined ? {} : { definition };
	return { id, kind, theme, rank, ...words, drawsOn, passages, x, y, ...defined };
}

function publishEvent(event: HistoricalEvent): Published['events'][number] {
	const { id, title, gloss, lane, date, basis, sources, passages, nodes, people } = event;
	const joins = { passages, nodes, people };
	return { id, title, gloss, lane, date: publishDate(date), basis, sources, ...joins };
}

function publishDate({
	edtf,
	said,
	basis,
	bounds
}: HistoricalDate): Published['events'][number]['date'] {
	return { edtf, said, basis, bounds };
}

function positionMissing({ id }: ArgumentNode): Fault {
	return {
		file: 'layout.json',
		line: 1,
		column: 1,
		path: ['nodes', id],
		rule: 'position-missing',
		expected: 'a position for each node',
		got: `none for ${id}`
	};
}
