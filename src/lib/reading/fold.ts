/** Letters that Unicode does not take apart into a plain one and its marks. */
const WHOLE: Record<string, string> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ı: 'i'
};

const PLAIN = /^[a-z\d]*$/;

/** A word as it is compared: without case and diacritics, so that "ca" finds "ça". */
export function fold(word: string): string {
	const lower = word.toLowerCase();
	// Most words of most texts; and whole texts pass through here.
	if (PLAIN.test(lower)) return lower;
	return lower
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[ßæœøłđðþı]/gu, (letter) => WHOLE[letter] ?? letter);
}
