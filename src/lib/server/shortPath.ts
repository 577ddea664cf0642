/**
 * The same path in fewer letters: no command said again, no zero before a point, nothing between numbers that a sign parts. A theme's
 * region is a long one and stands in some five hundred pages.
 *
 *     M5,0q8.9,-0.3 17.9,-0.3q-1,0.5 2,1   →   M5 0q8.9-.3 17.9-.3-1 .5 2 1
 *
 * @param d of the commands M, q and z
 */
export function shortPath(d: string): string {
	return d
		.replace(/q[^a-z]*(?:q[^a-z]*)+/giu, (run) => `q${run.slice(1).replaceAll('q', ' ')}`)
		.replace(/,/g, ' ')
		.replace(/(?<![\d.])0\./g, '.')
		.replace(/ +-/g, '-');
}
