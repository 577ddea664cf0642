/** px that words are wide. */
export type MeasureWords = (words: string, size: number, face: 'serif' | 'sans') => number;

/** Where things of some widths stand, set one after the other and broken into lines. */
export function flow(
	widths: readonly number[],
	measure: number,
	{ gap, line }: { gap: number; line: number }
): { x: number; y: number }[] {
	let x = 0;
	let y = 0;
	return widths.map((width) => {
		if (x > 0 && x + width > measure) {
			x = 0;
			y += line;
		}
		const place = { x, y };
		x += width + gap;
		return place;
	});
}

/** Words broken into lines no wider than a measure; what has no space, as an address has none, breaks where it must. */
export function wrapped(
	words: string,
	measure: number,
	widthOf: (words: string) => number
): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of words
		.split(/\s+/u)
		.filter(Boolean)
		.flatMap((one) => fitting(one))) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (line === '' || widthOf(longer) <= measure) line = longer;
		else {
			lines.push(line);
			line = word;
		}
	}
	return line === '' ? lines : [...lines, line];

	function fitting(word: string): string[] {
		if (widthOf(word) <= measure || word.length < 2) return [word];
		const share = Math.max(1, Math.floor((word.length * measure) / widthOf(word)) - 1);
		return [word.slice(0, share), ...fitting(word.slice(share))];
	}
}
