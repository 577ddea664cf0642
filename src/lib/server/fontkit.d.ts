/** The little of fontkit that measuring needs; the package ships no types. */
declare module 'fontkit' {
	export interface VariableFont {
		unitsPerEm: number;
		variationAxes: Record<string, { min: number; max: number; default: number }>;
		/** Set before the first measurement: one value per axis, in the font's order. */
		variationCoords: number[];
		/** Outlines as unpacked from WOFF2; internal, see `measure.ts`. */
		_transformedGlyphs: unknown;
		getGlyph(glyph: number): unknown;
		hasGlyphForCodePoint(codePoint: number): boolean;
		layout(text: string): { advanceWidth: number };
	}
	export function openSync(path: string): VariableFont;
}
