/** What was visited, in order, and where in it one stands. */
export interface Visits {
	ids: readonly string[];
	at: number;
}

export const NO_VISITS: Visits = { ids: [], at: -1 };

/** A visit beyond what was gone back from: that is forgotten, as in a browser. To visit where one stands is no visit. */
export function visit({ ids, at }: Visits, id: string): Visits {
	if (ids[at] === id) return { ids, at };
	return { ids: [...ids.slice(0, at + 1), id], at: at + 1 };
}

/** One visit back or forward; undefined where there is none. */
export function revisit({ ids, at }: Visits, by: 1 | -1): Visits | undefined {
	return ids[at + by] === undefined ? undefined : { ids, at: at + by };
}
