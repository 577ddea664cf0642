import type { Years } from '$lib/reading/filter';

/** Which handle of a brush. */
export type Edge = 'from' | 'to';

/** Years a key moves a handle by; Home and End bring it as far as it goes. */
const STEPS: Record<string, number> = {
	ArrowLeft: -1,
	ArrowDown: -1,
	ArrowRight: 1,
	ArrowUp: 1,
	PageDown: -10,
	PageUp: 10,
	Home: -Infinity,
	End: Infinity
};

export interface Handle {
	edge: Edge;
	/** The years asked for, or all. */
	years: Years;
	all: Years;
}

/** The years with one handle moved to a year: kept within all years, and neither handle beyond the other. */
export function moved({ edge, years, all }: Handle, to: number): Years {
	const least = edge === 'from' ? all.from : years.from;
	const most = edge === 'from' ? years.to : all.to;
	return { ...years, [edge]: Math.min(most, Math.max(least, to)) };
}

/** The years after a key on one handle; undefined where the key is none of a slider's. */
export function movedByKey(handle: Handle, key: string): Years | undefined {
	const step = STEPS[key];
	return step === undefined ? undefined : moved(handle, handle.years[handle.edge] + step);
}

/** The years between two places of a stroke over the strip, whichever way it was drawn. */
export function stroked(a: number, b: number): Years {
	return { from: Math.min(a, b), to: Math.max(a, b) };
}

/** The years shown: those asked for as far as there are any; undefined where that leaves out nothing. */
export function narrowed({ from, to }: Years, all: Years): Years | undefined {
	return from <= all.from && to >= all.to ? undefined : { from, to };
}
