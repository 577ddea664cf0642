import { describe, expect, it } from 'vitest';
import { homeView, selectionOf } from '../../../src/lib/state/selection';

describe('R4: the address is the selection', () => {
	it.each([
		['nothing', {}, { kind: 'none' }, 'map'],
		['a node', { node: 'a-claim' }, { kind: 'node', id: 'a-claim' }, 'map'],
		['an event', { event: 'a-war' }, { kind: 'event', id: 'a-war' }, 'timeline'],
		['a passage', { passage: 'some-words' }, { kind: 'passage', id: 'some-words' }, 'text'],
		['a paragraph', { passage: 'p12' }, { kind: 'paragraph', id: 'p12' }, 'text'],
		[
			'a passage that begins like a paragraph',
			{ passage: 'p12-b' },
			{ kind: 'passage', id: 'p12-b' },
			'text'
		]
	] as const)('%s', (_, params, selection, view) => {
		expect(selectionOf(params)).toEqual(selection);
		expect(homeView(selectionOf(params))).toBe(view);
	});
});
