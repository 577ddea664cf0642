type Move = (at: number, count: number) => number;

/** What each key does to the place in a list; the ends meet. */
const MOVES: Record<string, Move> = {
	ArrowDown: (at, count) => (at + 1) % count,
	ArrowUp: (at, count) => (at - 1 + count) % count,
	Home: () => 0,
	End: (_, count) => count - 1
};

/** Where a key leads in a list of `count`; undefined where it leads nowhere. */
export function movedBy(key: string, at: number, count: number): number | undefined {
	return count > 0 ? MOVES[key]?.(at, count) : undefined;
}
