import type { Reading } from '$lib/reading/model';

/**
 * A number for each passage, 1 for the one that begins first in the text; where two begin together, the longer comes first.
 * For the eye and the ear and for print: what is permanent is the id.
 */
export function passageNumbers({ paragraphs, passages }: Reading): ReadonlyMap<string, number> {
	const order = new Map(paragraphs.map(({ id }, at) => [id, at]));
	const places = passages.map(({ id, targets }) => {
		const [first] = targets
			.map(({ paragraph, start, end }) => ({ at: order.get(paragraph) ?? 0, start, end }))
			.sort(inText);
		return { id, ...(first ?? { at: 0, start: 0, end: 0 }) };
	});
	return new Map(places.sort(inText).map(({ id }, i) => [id, i + 1]));
}

interface Place {
	/** Of the paragraph in the text. */
	at: number;
	start: number;
	end: number;
}

const inText = (a: Place, b: Place) => a.at - b.at || a.start - b.start || b.end - a.end;
