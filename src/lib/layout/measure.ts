/** How a label is set; the keys are those of the type scale in `app.css`. */
export interface TextStyle {
	/** 'serif' for the words of the text, 'sans' for the editor's. */
	family: 'sans' | 'serif';
	/** px */
	size: number;
	/** CSS font-weight, 100–900 */
	weight: number;
	italic?: boolean;
	/** em */
	letterSpacing?: number;
}

/** Width of a single line of text in px. Passed in, so that layout never asks a browser or reads a font file. */
export type Measure = (text: string, style: TextStyle) => number;
