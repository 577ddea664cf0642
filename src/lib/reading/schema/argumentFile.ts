import { z } from 'zod';
import { FIDELITIES, MARKS, NODE_KINDS, RANKS, RELATION_KINDS, STATUSES } from '../model';
import { authoredPassage, listOf, passageId, prose, slug } from './shared';

const authoredNode = z.strictObject({
	id: slug,
	kind: z.enum(NODE_KINDS),
	rank: z.enum(RANKS).describe('Which labels show first.'),
	title: prose.describe('The editor’s words, short enough for a label.'),
	gloss: prose.describe('The editor’s words, one to three sentences.'),
	speaker: slug.describe('Who says it: an id of “people” in reading.yaml.'),
	status: z.enum(STATUSES).describe('What the speaker does with it.'),
	fidelity: z.enum(FIDELITIES).describe('How far the title is from the words.'),
	drawsOn: listOf(slug).describe('Whom it leans on: ids of “people”.'),
	passages: listOf(passageId),
	note: prose.optional().describe('A remark for a reader who would stumble.'),
	definition: prose
		.optional()
		.describe('Of a concept, and only of one: what it means in this text, in two sentences.'),
	alsoKnownAs: listOf(prose).describe(
		'Words of everyday speech by which a reader may look for it, which its title does not have.'
	),
	open: z.boolean().optional().describe('true: a question the text leaves unanswered.')
});

const authoredRelation = z.strictObject({
	kind: z.enum(RELATION_KINDS),
	source: slug,
	target: slug,
	passages: listOf(passageId)
});

/** `argument/<theme>.yaml` */
export const argumentFile = z.strictObject({
	theme: z.strictObject({
		title: prose,
		mark: z.enum(MARKS).describe('The shape and hue of the theme; no two themes share one.')
	}),
	passages: listOf(authoredPassage),
	nodes: listOf(authoredNode),
	relations: listOf(authoredRelation).describe('Those whose source is a node of this file.')
});

export type ArgumentFile = z.infer<typeof argumentFile>;
export type AuthoredNode = z.infer<typeof authoredNode>;
export type AuthoredRelation = z.infer<typeof authoredRelation>;
