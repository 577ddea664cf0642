/** The reading mode’s own questions. */
import { describe, expect, it } from 'vitest';
import { indexReading } from '../../../src/lib/reading/questions';
import { unusedAfter } from '../../../src/lib/views/text/reading/unusedAfter';
import { usesOfParagraph } from '../../../src/lib/views/text/reading/usesOfParagraph';
import { usedFor } from '#wording/text';
import { smallReading } from '../reading/support/smallReading';

const reading = smallReading();
const ids = reading.paragraphs.map(({ id }) => id);
const [first = '', second = '', third = ''] = ids;

/** The small reading with passages left only in some paragraphs. */
const usedIn = (...used: string[]) =>
	indexReading({
		...reading,
		passages: used.map((paragraph, i) => ({
			id: `q${i}`,
			targets: [{ paragraph, start: 0, end: 1, exact: '', prefix: '', suffix: '' }]
		}))
	});

describe('unusedAfter', () => {
	it.each([
		['the next one', [first, third], first, second],
		['not itself while there is another', [third], first, second],
		['round the end', ids.filter((id) => id !== first), third, first],
		['itself where it is the only one', ids.filter((id) => id !== third), third, third]
	])('%s', (_, used, from, found) => {
		expect(unusedAfter(usedIn(...used), from)?.id).toBe(found);
	});

	it('none where every paragraph is used', () => {
		expect(unusedAfter(usedIn(...ids), first)).toBeUndefined();
	});
});

describe('usesOfParagraph', () => {
	it('R8: the points and events of its passages, each once', () => {
		const index = indexReading(reading);
		for (const { id } of reading.paragraphs) {
			const { nodes, events } = usesOfParagraph(index, id);
			const here = (passages: readonly string[]) =>
				passages.some((key) =>
					index.passages.get(key)?.targets.some(({ paragraph }) => paragraph === id)
				);
			const points = reading.nodes.filter((node) => here(node.passages));
			expect([...nodes].sort()).toEqual(points.map((node) => node.id).sort());
			expect(events.map((event) => event.id).sort()).toEqual(
				reading.events
					.filter((event) => here(event.passages))
					.map((event) => event.id)
					.sort()
			);
		}
	});
});

it.each([
	[3, 1, '3 points, 1 event'],
	[1, 0, '1 point'],
	[0, 2, '2 events'],
	[0, 0, 'Nobody uses this paragraph.']
])('a paragraph with %i points and %i events is told', (points, events, words) => {
	expect(usedFor(points, events)).toBe(words);
});
