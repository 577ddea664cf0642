import { describe, expect, it } from 'vitest';
import { coverageOf, shareOf } from '../../../src/lib/reading/coverage';
import { indexReading } from '../../../src/lib/reading/indexReading';
import { loadReading } from '../../../src/lib/server/loadReading';
import { readingFolder } from '../../../src/lib/server/readingFiles';

// What is reached (`npm run coverage`); raised with each gain, never lowered.

/** The least share of each speaker's words under some passage. */
const SHARES = {
	lazzarato: 0.998,
	massumi: 1,
	manning: 0.875
};
/** Of each speaker, the most paragraphs on which no node rests. */
const UNTOUCHED_PARAGRAPHS = {
	lazzarato: 0,
	massumi: 0,
	manning: 0
};
/** The most turns of interviewers on which no node rests. */
const UNTOUCHED_TURNS = 0;

const coverage = coverageOf(indexReading(loadReading(readingFolder('data'))));
const speakerOf = (id: string) => coverage.speakers.find(({ person }) => person.id === id);

describe('R1: the coverage of the reading does not fall below what is reached', () => {
	it('there is a floor for each who speaks', () => {
		const speakers = coverage.speakers.map(({ person }) => person.id).sort();
		expect(Object.keys(SHARES).sort()).toEqual(speakers);
		expect(Object.keys(UNTOUCHED_PARAGRAPHS).sort()).toEqual(speakers);
	});

	it.each(Object.entries(SHARES))('words of %s under some passage: at least %d', (id, least) => {
		const share = speakerOf(id);
		expect(share && shareOf(share)).toBeGreaterThanOrEqual(least);
	});

	it.each(Object.entries(UNTOUCHED_PARAGRAPHS))(
		'paragraphs of %s on which no node rests: at most %d',
		(id, most) => {
			const untouched = speakerOf(id)?.untouched.map((paragraph) => paragraph.id);
			expect(untouched?.length, untouched?.join(', ')).toBeLessThanOrEqual(most);
		}
	);

	it(`turns of interviewers on which no node rests: at most ${UNTOUCHED_TURNS}`, () => {
		const turns = coverage.untouchedTurns.map(({ id }) => id);
		expect(turns.length, turns.join(', ')).toBeLessThanOrEqual(UNTOUCHED_TURNS);
	});
});
