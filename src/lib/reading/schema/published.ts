import { z } from 'zod';
import {
	DATE_BASES,
	FIDELITIES,
	NODE_KINDS,
	PERSON_ROLES,
	RANKS,
	RELATION_KINDS,
	STATUSES
} from '../model';

export const PUBLISHED_FORMAT = 'passagework/1';

const id = z.string().min(1);
const ids = z.array(id);
const offset = z.int().min(0);
const day = z
	.string()
	.regex(/^\d{4}-\d{2}-\d{2}$/)
	.nullable();

const date = z.strictObject({
	edtf: z.string(),
	said: z.string().describe('The words said for the date, verbatim; may be empty.'),
	basis: z.enum(DATE_BASES),
	bounds: z
		.tuple([day, day, day, day])
		.describe('Earliest start, latest start, earliest end, latest end: ISO days, null where open.')
});

const paragraph = z.strictObject({
	id,
	n: z.int().min(0).describe('The number shown: ¶ n.'),
	turn: id,
	speaker: id.describe('An id of “people”.'),
	text: z.string().describe('Plain text; offsets count its code points.')
});

const target = z.strictObject({
	paragraph: id,
	start: offset.describe('Code points, inclusive.'),
	end: offset.describe('Code points, exclusive.'),
	exact: z.string(),
	prefix: z.string(),
	suffix: z.string()
});

const passage = z.strictObject({
	id,
	targets: z.array(target).min(1),
	note: z.string().optional().describe('The editor’s remark on the words.')
});

const node = z.strictObject({
	id,
	kind: z.enum(NODE_KINDS),
	theme: id,
	rank: z.enum(RANKS),
	title: z.string(),
	gloss: z.string(),
	speaker: id,
	status: z.enum(STATUSES),
	fidelity: z.enum(FIDELITIES),
	drawsOn: ids,
	passages: ids,
	x: z.number(),
	y: z.number(),
	definition: z.string().optional().describe('Of a concept: what it means in this text.')
});

const relation = z.strictObject({
	id,
	kind: z.enum(RELATION_KINDS),
	source: id,
	target: id,
	passages: ids
});

const period = z.strictObject({
	id,
	title: z.string(),
	date,
	sources: z.array(z.string()).optional()
});

const event = z.strictObject({
	id,
	title: z.string(),
	gloss: z.string(),
	lane: id,
	date,
	basis: z.enum(['text', 'editor']),
	sources: z.array(z.string()),
	passages: ids,
	nodes: ids,
	people: ids.optional().describe('Whom it is about, or whose work it is.')
});

const tourStep = z.strictObject({
	id,
	nodes: ids,
	events: ids,
	passages: ids,
	caption: z.string()
});

/** The published data set: the contract with whoever reuses a reading. */
export const published = z
	.strictObject({
		format: z.literal(PUBLISHED_FORMAT),
		title: z.string(),
		people: z.array(z.strictObject({ id, name: z.string(), role: z.enum(PERSON_ROLES) })),
		citation: z.looseObject({ id: z.string(), type: z.string() }).describe('A CSL-JSON item.'),
		paragraphs: z.array(paragraph),
		passages: z.array(passage),
		themes: z.array(z.strictObject({ id, title: z.string() })),
		nodes: z.array(node),
		relations: z.array(relation),
		periods: z.array(period),
		lanes: z.array(z.strictObject({ id, title: z.string() })),
		events: z.array(event),
		tours: z.array(z.strictObject({ id, title: z.string(), steps: z.array(tourStep) }))
	})
	.describe('A reading as published by Passagework: its text, its argument and its timeline.');

export type Published = z.infer<typeof published>;
