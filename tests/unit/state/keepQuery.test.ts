import { describe, expect, it } from 'vitest';
import { withQuery } from '../../../src/lib/state/keepQuery';

describe('an address with the present query', () => {
	it.each([
		['of a page', '../map/a/', '?theme=x', '../map/a/?theme=x'],
		['of a place on a page', '../outline/#node-a', '?theme=x', '../outline/?theme=x#node-a'],
		['that had another query', '../map/a/?theme=y', '?theme=x', '../map/a/?theme=x'],
		['of the file edition', '#/map/a/', '?theme=x', '#/map/a/?theme=x'],
		['of a place in it', '#/outline/#node-a', '?theme=x', '#/outline/?theme=x#node-a'],
		[
			'without what only one page is asked',
			'/map/a/',
			'?q=debt&nth=2&theme=x,y',
			'/map/a/?theme=x,y'
		],
		['where nothing is asked', '../outline/#node-a', '', '../outline/#node-a']
	])('%s', (_, href, search, expected) => {
		expect(withQuery(href, search)).toBe(expected);
	});
});
