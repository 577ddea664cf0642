import { z } from 'zod';

const SLUG = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
// Addresses tell ¶ 12 and turn 3 from a passage by their form, so no passage may take it.
const PASSAGE_ID = /^(?![pt]\d+$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

export const slug = z
	.string()
	.regex(SLUG, 'an id: small letters and digits, in words joined by hyphens')
	.describe('An id: small letters and digits, in words joined by hyphens. Permanent.');

export const passageId = z
	.string()
	.regex(PASSAGE_ID, 'an id of words joined by hyphens, which is not like p12 or t3')
	.describe('The id of a passage: permanent, global for the reading, never like p12 or t3.');

export const paragraphId = z
	.string()
	.regex(/^p\d+$/, 'the id of a paragraph, like p08')
	.describe('The id of a paragraph in text.md, like p08.');

/** Words of the editor's: not empty, white space at the ends dropped. */
export const prose = z.string().trim().min(1, 'words');

/** Words of the text: taken as they are. */
export const verbatim = z
	.string()
	.regex(
		/^\S(?:[\s\S]*\S)?$/,
		'words without a space or line break at either end (in YAML, write “>-”)'
	);

/** A list that may be left out when it is empty. */
export const listOf = <T extends z.ZodType>(item: T) => z.array(item).default([]);

export const isoDay = z.string().regex(z.regexes.date, 'a day, like 2008-11-27');

const authoredTarget = z.strictObject({
	paragraph: paragraphId,
	exact: verbatim.describe('The words, character for character.'),
	prefix: verbatim
		.optional()
		.describe('The words just before, where `exact` occurs more than once.'),
	suffix: verbatim.optional().describe('The words just after, where `exact` occurs more than once.')
});

export const authoredPassage = z.strictObject({
	id: passageId,
	targets: z.array(authoredTarget).min(1, 'at least one stretch of the text'),
	note: prose.optional().describe('A remark on the words: a translator’s choice, a slip.')
});

export type AuthoredPassage = z.infer<typeof authoredPassage>;
