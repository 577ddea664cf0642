/** Of the whole strip: where there is more, nothing needs to be said, on any screen on which the strip is drawn. */
const ENOUGH = 0.025;

/**
 * Custom properties for marks on a line, in their order: half the way to the mark before (`--l`) and to the one after (`--r`), where it
 * is short.
 *
 * @param places 0…1
 */
export function roomBeside(places: readonly number[]): string[] {
	const half = (a: number | undefined, b: number | undefined) =>
		a === undefined || b === undefined ? 1 : Math.round(((b - a) / 2) * 1e4) / 1e4;
	const said = (name: string, room: number) => (room < ENOUGH ? `; --${name}: ${room}` : '');
	return places.map(
		(at, i) => said('l', half(places[i - 1], at)) + said('r', half(at, places[i + 1]))
	);
}
