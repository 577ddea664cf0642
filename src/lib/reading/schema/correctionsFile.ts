import { z } from 'zod';
import { prose, slug } from './shared';

const correction = z.strictObject({
	id: slug,
	received: z.string().min(1, 'words of received.txt').describe('Found there exactly once.'),
	edited: z.string().describe('What text.md has in their place.'),
	reason: prose
});

/** `corrections.yaml`; a file with nothing but comments lists none. */
export const correctionsFile = z
	.array(correction)
	.nullable()
	.transform((corrections) => corrections ?? []);

export type CorrectionsFile = z.infer<typeof correctionsFile>;
