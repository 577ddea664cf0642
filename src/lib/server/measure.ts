import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import type { VariableFont } from 'fontkit';
import type { Measure, TextStyle } from '../layout/measure';

const resolve = createRequire(import.meta.url).resolve;

const FILES = {
	sans: { folder: '@fontsource-variable/archivo/files/archivo', axes: 'wdth' },
	serif: { folder: '@fontsource-variable/source-serif-4/files/source-serif-4', axes: 'opsz' }
} as const;

/** The editors' hand is set at this width (per cent); see the type tokens in `app.css`. */
const SANS_WIDTH = 88;

const fonts = new Map<string, VariableFont>();
const widths = new Map<string, number>();

/** A browser lets optical size follow the font size; so does this. */
function axisValue(axis: string, style: TextStyle): number {
	if (axis === 'wdth') return SANS_WIDTH;
	return axis === 'opsz' ? style.size : style.weight;
}

/**
 * fontkit 2 cannot unpack a WOFF2 file whose variation is already set (its composite glyphs fail), and fixes the
 * variation at the first glyph it unpacks. So a stand-in that inherits from the font unpacks the outlines first.
 */
function openUnpacked(path: string): VariableFont {
	const font = fontkit.openSync(resolve(path));
	const standIn = Object.create(font) as VariableFont;
	standIn.getGlyph(0);
	font._transformedGlyphs = standIn._transformedGlyphs;
	return font;
}

/** The font at one point of its design space. */
function fontAt(subset: 'latin' | 'latin-ext', style: TextStyle): VariableFont {
	const { folder, axes } = FILES[style.family];
	const path = `${folder}-${subset}-${axes}-${style.italic ? 'italic' : 'normal'}.woff2`;
	const key = `${path} ${style.weight} ${style.family === 'serif' ? style.size : ''}`;
	const known = fonts.get(key);
	if (known) return known;
	const font = openUnpacked(path);
	font.variationCoords = Object.entries(font.variationAxes).map(([axis, { min, max }]) =>
		Math.min(max, Math.max(min, axisValue(axis, style)))
	);
	fonts.set(key, font);
	return font;
}

/** Stretches of text with the font file each is set from: the extended one only for what the first lacks. */
function runs(text: string, style: TextStyle): { text: string; font: VariableFont }[] {
	const latin = fontAt('latin', style);
	const out: { text: string; font: VariableFont }[] = [];
	for (const character of text) {
		const has = latin.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
		const font = has ? latin : fontAt('latin-ext', style);
		const last = out.at(-1);
		if (last?.font === font) last.text += character;
		else out.push({ text: character, font });
	}
	return out;
}

/**
 * Width in px of one line of text as the interface sets it (Archivo at 88 % width, Source Serif 4 with optical
 * sizes), kerning included; agrees with Chromium within 1 %. Letterspacing counts after every character.
 */
export const measureText: Measure = (text, style) => {
	const key = `${style.family} ${style.size} ${style.weight} ${style.italic ?? false} ${style.letterSpacing ?? 0} ${text}`;
	const known = widths.get(key);
	if (known !== undefined) return known;
	const glyphs = runs(text, style).reduce(
		(sum, run) => sum + (run.font.layout(run.text).advanceWidth / run.font.unitsPerEm) * style.size,
		0
	);
	const width = glyphs + [...text].length * (style.letterSpacing ?? 0) * style.size;
	widths.set(key, width);
	return width;
};
