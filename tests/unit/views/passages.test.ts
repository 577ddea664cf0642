/** Which passages lie where in a paragraph, under which number, and which of them a click takes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexReading } from '../../../src/lib/reading/questions';
import type { Passage } from '../../../src/lib/reading/model';
import { segmentsOf, type Segment } from '../../../src/lib/reading/segments';
import { passageKey } from '../../../src/lib/views/text/passageKey';
import { passageNumbers } from '../../../src/lib/views/text/passageNumbers';
import { passageTaken } from '../../../src/lib/views/text/passageTaken';
import { ruleColours, type Seen } from '../../../src/lib/views/text/ruleColours';
import { stretchesOf } from '../../../src/lib/views/text/stretchesOf';
import { passageHeard } from '#wording/text';
import { smallReading } from '../reading/support/smallReading';

const target = (paragraph: string, start: number, end: number) => {
	return { paragraph, start, end, exact: '', prefix: '', suffix: '' };
};
const passage = (id: string, ...targets: Passage['targets']): Passage => ({ id, targets });

const reading = smallReading();
const index = indexReading(reading);

describe('stretchesOf', () => {
	it('a stretch for each target in this paragraph, in the order of the text', () => {
		const passages = [
			passage('late', target('p01', 40, 60)),
			passage('parts', target('p01', 50, 70), target('p02', 0, 9), target('p01', 0, 10))
		];
		expect(stretchesOf('p01', passages)).toEqual([
			{ passage: 'parts', start: 0, end: 10, track: 0 },
			{ passage: 'late', start: 40, end: 60, track: 0 },
			{ passage: 'parts', start: 50, end: 70, track: 1 }
		]);
	});
});

describe('passageNumbers', () => {
	it('R1: numbers every passage once, by where it first begins, the longer first', () => {
		const paragraphs = reading.paragraphs.slice(0, 2);
		const passages = [
			passage('c', target('p02', 0, 5)),
			passage('b', target('p01', 0, 5)),
			passage('a', target('p01', 0, 9)),
			passage('d', target('p02', 9, 12), target('p01', 7, 8))
		];
		const numbers = passageNumbers({ ...reading, paragraphs, passages });
		expect([...numbers]).toEqual([
			['a', 1],
			['b', 2],
			['d', 3],
			['c', 4]
		]);
	});
});

describe('passageTaken', () => {
	it.each([
		['nothing selected: the shortest', undefined, 'short'],
		['another passage selected: the shortest', 'elsewhere', 'short'],
		['the shortest selected: the next longer', 'short', 'middle'],
		['the longest selected: round to the shortest', 'long', 'short']
	])('%s', (_, selected, taken) => {
		expect(passageTaken(['short', 'middle', 'long'], selected)).toBe(taken);
	});

	it('words under no passage lead nowhere', () => {
		expect(passageTaken([], 'short')).toBeUndefined();
	});

	it('clicks one after another come to every passage and back', () => {
		fc.assert(
			fc.property(fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 8 }), (over) => {
				const visited: string[] = [];
				for (let at = passageTaken(over, undefined); visited.length < over.length;) {
					visited.push(at ?? '');
					at = passageTaken(over, at);
				}
				expect(visited).toEqual(over);
			})
		);
	});
});

describe('ruleColours', () => {
	const passages = [passage('a', target('p01', 0, 20)), passage('b', target('p01', 10, 30))];
	const paragraph = { ...reading.paragraphs[0], id: 'p01', text: 'x'.repeat(40) };
	const stretches = stretchesOf('p01', passages);
	const segments = segmentsOf({ ...paragraph, calls: [], emphases: [] } as never, passages, []);
	const rest: Seen = { on: new Set(), pointed: undefined, shown: undefined };
	const drawn = (seen: Partial<Seen>) =>
		segments.map((segment: Segment) => ruleColours(segment, stretches, { ...rest, ...seen }));

	it('R1: at rest each passage shows its rule where several overlap, and there alone', () => {
		const both = '--rule-0: var(--hair); --rule-1: var(--hair)';
		expect(drawn({})).toEqual(['', both, '', '']);
	});

	it('what the selection brings out is drawn along all its words, on its own track', () => {
		expect(drawn({ on: new Set(['b']) })).toEqual([
			'',
			'--rule-0: var(--hair); --rule-1: var(--thread)',
			'--rule-1: var(--thread)',
			''
		]);
	});

	it('what a filter hides is quiet, and what is pointed at is not', () => {
		const shown = new Set(['b']);
		expect(drawn({ shown })[1]).toBe('--rule-1: var(--hair)');
		expect(drawn({ shown, pointed: 'a' })[0]).toBe('--rule-0: var(--ink-3)');
	});
});

describe('what is said of a passage', () => {
	it('is its number and how many of what rest on it, each kind once', () => {
		const [claim] = reading.nodes.filter(({ kind }) => kind === 'claim');
		const [event] = reading.events;
		const uses = { relations: [], periods: [], events: event ? [event] : [] };
		expect(passageHeard(14, { ...uses, nodes: claim ? [claim, claim] : [] })).toBe(
			'Passage 14, used by 2 claims, 1 event'
		);
	});

	it('R1: in the key every passage has something that rests on it', () => {
		const keys = reading.passages.map(({ id }) => passageKey(index, id));
		expect(keys.filter((key) => key === '')).toEqual([]);
	});
});
