/** Which of some heights is nearest to the one where a sheet was let go (index); the lower one of two as near. */
export function nearestHeight(at: number, heights: readonly number[]): number {
	const far = heights.map((height) => Math.abs(height - at));
	return far.indexOf(Math.min(...far));
}
