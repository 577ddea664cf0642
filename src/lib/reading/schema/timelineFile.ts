import { z } from 'zod';
import { DATE_BASES, RANKS } from '../model';
import { authoredPassage, listOf, passageId, prose, slug, verbatim } from './shared';

// YAML reads a bare 1933 as a number; an editor should not have to know.
const year = z.int().min(0).max(9999);
const EDTF_WANTED = 'a date like 1933, 197X, 1914/1918 or [1868..1872]';

const authoredDate = z.strictObject({
	edtf: z
		.union([prose, year.transform((n) => String(n).padStart(4, '0'))], { error: EDTF_WANTED })
		.describe('An expression of the declared EDTF subset, like 1933, 197X or 1914/1918.'),
	said: z
		.union([verbatim, year.transform(String)], { error: 'words said' })
		.default('')
		.describe('The speaker’s words for the date, verbatim; left out where nothing is said.'),
	basis: z.enum(DATE_BASES).describe('Where the date comes from.')
});

const sources = listOf(prose).describe('References for whatever the editor supplies.');

const authoredPeriod = z.strictObject({
	id: slug,
	title: prose,
	date: authoredDate,
	sources,
	passages: listOf(passageId)
});

const authoredEvent = z.strictObject({
	id: slug,
	title: prose,
	gloss: prose,
	lane: slug,
	rank: z.enum(RANKS),
	date: authoredDate,
	basis: z.enum(['text', 'editor']).describe('Who mentions it.'),
	sources,
	passages: listOf(passageId),
	nodes: listOf(slug),
	people: listOf(slug).describe('Whom it is about, or whose work it is: ids of “people”.')
});

/** `timeline.yaml` */
export const timelineFile = z.strictObject({
	lanes: listOf(z.strictObject({ id: slug, title: prose })),
	passages: listOf(authoredPassage),
	periods: listOf(authoredPeriod),
	events: listOf(authoredEvent)
});

export type TimelineFile = z.infer<typeof timelineFile>;
export type AuthoredDate = z.infer<typeof authoredDate>;
export type AuthoredPeriod = z.infer<typeof authoredPeriod>;
export type AuthoredEvent = z.infer<typeof authoredEvent>;
