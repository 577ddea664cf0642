import { LANE_KINDS } from '$lib/layout/timeline/laneGroups';
import { LEVELS } from '$lib/layout/timeline/levels';
import { MODE_AT_REST, type TimelineMode } from './timelineAtRest';

export const SCALES = ['periods', 'true'] as const;

/** The name of each choice in an address (R4): `?events=all&lanes=theme&scale=true`. */
const NAMES = { level: 'events', lanes: 'lanes', scale: 'scale' } as const;

export interface AskedMode {
	mode: TimelineMode;
	/** What the address asks for and the timeline does not know, as written. */
	unknown: string[];
}

/** The mode an address asks for; what it asks for in vain is told, and the rest holds. */
export function timelineModeOf(params: URLSearchParams): AskedMode {
	const unknown: string[] = [];
	const asked = <T extends string>(name: string, known: readonly T[], rest: T): T => {
		const value = params.get(name);
		const found = known.find((one) => one === value);
		if (value !== null && found === undefined) unknown.push(`${name}=${value}`);
		return found ?? rest;
	};
	const mode = {
		level: asked(NAMES.level, LEVELS, MODE_AT_REST.level),
		lanes: asked(NAMES.lanes, LANE_KINDS, MODE_AT_REST.lanes),
		scale: asked(NAMES.scale, SCALES, MODE_AT_REST.scale)
	};
	return { mode, unknown };
}

/** The parameters with part of the mode changed; what is as at rest is not in them. The rest stays as it is. */
export function withTimelineMode(
	params: URLSearchParams,
	change: Partial<TimelineMode>
): URLSearchParams {
	const next = new URLSearchParams(params);
	const mode = { ...timelineModeOf(params).mode, ...change };
	for (const key of ['level', 'lanes', 'scale'] as const) {
		if (mode[key] === MODE_AT_REST[key]) next.delete(NAMES[key]);
		else next.set(NAMES[key], mode[key]);
	}
	return next;
}
