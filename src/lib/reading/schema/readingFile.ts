import { z } from 'zod';
import { PERSON_ROLES } from '../model';
import { isoDay, listOf, prose, slug } from './shared';

const person = z.strictObject({
	id: slug,
	name: prose,
	short: prose.describe('The name as used in running text.'),
	role: z.enum(PERSON_ROLES),
	initials: prose.optional().describe('How the received text abbreviates a speaker.')
});

/** A CSL-JSON item; its other keys are CSL's affair. */
const citation = z.looseObject({ id: prose, type: prose }).describe('A CSL-JSON item.');

/** `reading.yaml` */
export const readingFile = z.strictObject({
	id: slug,
	title: prose,
	subtitle: prose.describe('One line: who speaks, when.'),
	lang: z.string().regex(/^[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*$/, 'a language tag, like en or fr-CA'),
	date: isoDay.describe('The day on which the words were spoken.'),
	translator: z.string().trim().default('').describe('Left out where the text is not translated.'),
	rights: prose,
	heading: prose.optional().describe('A second line at the head of received.txt.'),
	citation,
	people: z.array(person).min(1, 'at least one person'),
	themes: z.array(slug).describe('In the order of the argument; each is a file in argument/.'),
	tours: listOf(slug).describe('In the order they are offered; each is a file in tours/.')
});

export type ReadingFile = z.infer<typeof readingFile>;
