/**
 * The ids of the paragraphs that begin or end within so many code points of one: what a window can show when that one is brought into view.
 *
 * @param around id of a paragraph; undefined for the beginning of the text
 */
export function paragraphsNear(
	paragraphs: readonly { id: string; length: number }[],
	around: string | undefined,
	reach: number
): Set<string> {
	const places = paragraphs.map(({ id, length }) => ({ id, start: 0, length }));
	places.forEach((place, i) => {
		const before = places[i - 1];
		if (before) place.start = before.start + before.length;
	});
	const { start, length } = places.find(({ id }) => id === around) ?? { start: 0, length: 0 };
	const isNear = (place: (typeof places)[number]) =>
		place.start <= start + length + reach && place.start + place.length >= start - reach;
	return new Set(places.filter(isNear).map(({ id }) => id));
}
