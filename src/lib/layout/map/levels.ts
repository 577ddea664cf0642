/** How much a map tells at once. Nearer levels add; what a farther one shows stays where it is. */
export const LEVELS = ['far', 'middle', 'near', 'nearest'] as const;
export type Level = (typeof LEVELS)[number];

/** The zoom a level begins at. Zoom 1 is the map at rest, at its middle level. */
export const LEVEL_FROM: Readonly<Record<Level, number>> = {
	far: 0,
	middle: 0.96,
	near: 1.7,
	nearest: 2.9
};

/** One step nearer or farther. */
export const ZOOM_STEP = 1.3229;

/** The zoom at which a level is at its best, each a whole number of steps from rest: one back, two and four on. */
export const LEVEL_ZOOM: Readonly<Record<Level, number>> = {
	far: 0.7559,
	middle: 1,
	near: 1.75,
	nearest: 3.0625
};

/** The level a zoom shows. */
export function levelOf(zoom: number): Level {
	return LEVELS.findLast((level) => zoom >= LEVEL_FROM[level]) ?? 'far';
}
