import { z } from 'zod';
import { listOf, passageId, prose, slug } from './shared';

const MOST_NODES = 5;

const year = z.int().min(0, 'a year, like 1929').max(9999, 'a year, like 1929');

const step = z.strictObject({
	id: slug.describe('An id, used once in the tour: it is in the address of the step.'),
	minutes: z
		.number()
		.positive('more than no time')
		.multipleOf(0.5, 'whole or half minutes')
		.describe('How long a class stays.'),
	nodes: z
		.array(slug)
		.min(1, 'at least one node')
		.max(MOST_NODES, `at most ${MOST_NODES} nodes`)
		.describe('What the map shows near; their relations come with them.'),
	passage: passageId.describe(
		'The words to read out: a passage of the nodes, relations or events.'
	),
	events: listOf(slug),
	years: z
		.tuple([year, year], 'two years: [from, to]')
		.optional()
		.describe('The years in view: [from, to].'),
	caption: prose.describe('What the class sees: at most 25 words.'),
	ask: prose.describe('For the teacher: what to ask.'),
	pitfall: prose.describe('For the teacher: what students get wrong.'),
	question: z
		.strictObject({ text: prose, answer: prose })
		.optional()
		.describe('A question whose answer is held back until it is asked for.')
});

/** `tours/<tour>.yaml` */
export const tourFile = z.strictObject({
	title: prose,
	about: prose.describe('What it teaches and to whom, in a sentence or two.'),
	steps: z.array(step).min(1, 'at least one step')
});

export type TourFile = z.infer<typeof tourFile>;
export type AuthoredStep = TourFile['steps'][number];
