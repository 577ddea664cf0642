import { describe, expect, it } from 'vitest';
import { indexReading } from '../../../src/lib/reading/questions';
import { focusOf, withDepth, withPathTo } from '../../../src/lib/state/focus';
import { pointsNamed } from '../../../src/lib/views/slip/focus/pointsNamed';
import { smallReading } from '../reading/support/smallReading';

const index = indexReading(smallReading());
const asked = (query: string) => focusOf(new URLSearchParams(query), index, 'oven-was-common');

describe('R4: the focus an address asks for', () => {
	it.each([
		['', 1, []],
		['depth=2', 2, []],
		['depth=3', 3, []],
		['depth=4', 1, ['depth=4']],
		['depth=0', 1, ['depth=0']],
		['depth=', 1, ['depth=']]
	])('?%s', (query, depth, unknown) => {
		expect(asked(query)).toMatchObject({ depth, unknown });
	});

	it('a path to another node, and none to itself', () => {
		expect(asked('to=waiting-has-a-price').to?.path).toHaveLength(1);
		expect(asked('to=oven-was-common').to).toBeUndefined();
	});

	it('an end that is none is told, with the id most like it', () => {
		expect(asked('to=waiting-has-price')).toMatchObject({
			unknown: ['to=waiting-has-price'],
			nearest: 'waiting-has-a-price'
		});
		expect(asked('to=zzz').nearest).toBeUndefined();
	});

	it('no chain leads between what nothing joins', () => {
		const apart = indexReading({ ...index.reading, relations: [] });
		const focus = focusOf(new URLSearchParams('to=who-keeps-it'), apart, 'oven-was-common');
		expect(focus.to).toEqual({ id: 'who-keeps-it', path: undefined });
	});

	it('what else an address asks is left alone, and what is plain is not written', () => {
		const params = new URLSearchParams('theme=oven&depth=2&to=x');
		expect(withDepth(params, 1).toString()).toBe('theme=oven&to=x');
		expect(withDepth(params, 3).toString()).toBe('theme=oven&depth=3&to=x');
		expect(withPathTo(params, undefined).toString()).toBe('theme=oven&depth=2');
		expect(withPathTo(params, 'y').get('to')).toBe('y');
	});
});

describe('points found by their title', () => {
	const named = (typed: string) => pointsNamed(index, typed, 'oven-was-common').map(({ id }) => id);

	it('all but the one itself, where nothing is typed', () => {
		expect(named('')).toHaveLength(index.reading.nodes.length - 1);
		expect(named('')).not.toContain('oven-was-common');
	});

	it('those with all words typed, in any case, by title or theme', () => {
		const [first] = index.reading.nodes.filter(({ id }) => id !== 'oven-was-common');
		expect(named(first?.title.toUpperCase() ?? '')[0]).toBe(first?.id);
		expect(named('no such words')).toEqual([]);
	});
});
