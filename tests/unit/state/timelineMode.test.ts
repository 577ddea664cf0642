import { describe, expect, it } from 'vitest';
import { MODE_AT_REST } from '../../../src/lib/state/timelineAtRest';
import { timelineModeOf, withTimelineMode } from '../../../src/lib/state/timelineMode';

const params = (query: string) => new URLSearchParams(query);

describe('R4: how the timeline is drawn is in the address', () => {
	it('nothing asked: as prerendered', () => {
		expect(timelineModeOf(params(''))).toEqual({ mode: MODE_AT_REST, unknown: [] });
	});

	it('asked for', () => {
		const { mode } = timelineModeOf(params('events=all&lanes=theme&scale=true'));
		expect(mode).toEqual({ level: 'all', lanes: 'theme', scale: 'true' });
	});

	it.each([
		['events=some', ['events=some']],
		['lanes=&scale=log', ['lanes=', 'scale=log']]
	])('%s is ignored, and told', (query, unknown) => {
		expect(timelineModeOf(params(query))).toEqual({ mode: MODE_AT_REST, unknown });
	});

	it('a change leaves the rest of the address alone, and what is as at rest is not in it', () => {
		const all = withTimelineMode(params('years=1929-1975&lanes=theme'), { level: 'all' });
		expect(all.toString()).toBe('years=1929-1975&lanes=theme&events=all');
		expect(withTimelineMode(all, { level: 'main', lanes: 'lane' }).toString()).toBe(
			'years=1929-1975'
		);
	});
});
