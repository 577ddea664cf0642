import { getDocumentProxy } from 'unpdf';

/** One page of a PDF as it would be printed; lengths in points (1/72 inch), from the lower left corner. */
export interface PrintedPage {
	width: number;
	height: number;
	/** Its words in one line, white space made one space, each apostrophe as it is written. */
	text: string;
	/** Where its runs of text stand; `y` is their baseline. */
	runs: { text: string; x: number; y: number; width: number }[];
}

/**
 * The fonts draw U+02BC and U+2019 with one glyph. A PDF keeps glyphs, and names for each the lowest of its characters; what was
 * printed is the other, which is the one the text has.
 */
const asWritten = (text: string) => text.replaceAll('\u02bc', '\u2019');

/** Reads back what was printed. */
export async function readPdf(bytes: Uint8Array): Promise<PrintedPage[]> {
	const document = await getDocumentProxy(new Uint8Array(bytes));
	const numbers = Array.from({ length: document.numPages }, (_, i) => i + 1);
	return Promise.all(
		numbers.map(async (n) => {
			const page = await document.getPage(n);
			const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
			const { items } = await page.getTextContent();
			const runs = items.flatMap((item) => {
				if (!('str' in item) || item.str.trim() === '') return [];
				const [, , , , x = 0, y = 0] = item.transform as number[];
				return [{ text: item.str, x, y, width: item.width }];
			});
			const words = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''));
			const text = asWritten(words.join('').replace(/\s+/g, ' ').trim());
			return { width: right - left, height: top - bottom, text, runs };
		})
	);
}
