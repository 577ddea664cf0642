import type { Point } from './types';

type Positions = Readonly<Record<string, Point>>;

/** Positions a share (0 … 1) of the way from where they are to home: slow to start, slow to end. */
export function homeward(from: Positions, home: Positions, share: number): Record<string, Point> {
	const eased = share * share * (3 - 2 * share);
	const way = (a: number, b: number) => a + (b - a) * eased;
	return Object.fromEntries(
		Object.entries(from).map(([id, { x, y }]) => {
			const end = home[id] ?? { x, y };
			return [id, { x: way(x, end.x), y: way(y, end.y) }];
		})
	);
}
