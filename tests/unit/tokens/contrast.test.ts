/** What is read has 4.5:1, what is told apart has 3:1, in every scheme; and themes stay apart for those who see fewer colours. */
import { describe, expect, it } from 'vitest';
import { MARKS } from '../../../src/lib/reading/model';
import { contrast, DICHROMACY, distance, over, rgbOf, seenWith, VISIONS } from './support/colour';
import { DARK_RULES, SCHEMES, STRONG_DARK_RULES, type Tokens } from './support/schemes';

const HUES = MARKS.map((mark) => `hue-${mark}`);

/** WCAG 2.2, 1.4.3: what is read. A label that recedes is still a link, and is read. */
const INKS = ['ink', 'ink-2', 'ink-3'];
const TEXT = [...INKS, 'ink-receded', 'thread', ...HUES];
/** 1.4.11: what must be seen to tell one thing from another. */
const SHAPES = ['edge', 'edge-strong', 'thread', ...HUES];
/**
 * Asked of no contrast, and why: rules that only part what space parts already (hair, rule, margin-rule); relations that are not of
 * what is selected, each of which is said in words below the map and in the outline (edge-faint, edge-off).
 */
const ONLY_DRAWN = ['hair', 'rule', 'margin-rule', 'edge-faint', 'edge-off'];
const GROUNDS = ['bg', 'band', 'wash'];
/** What lies under the chosen line of a list, where nothing recedes and a hue is only the mark beside the words. */
const UNDER_INK = 'wash';

const tokenOf = (tokens: Tokens, name: string) => rgbOf(tokens[name] ?? name);
const colours = (tokens: Tokens) =>
	Object.entries(tokens).flatMap(([name, value]) => (value.startsWith('#') ? [name] : []));

/** The grounds that are flat, and the regions of the map: each hue, thin, over the ground. */
function groundsOf(tokens: Tokens) {
	const flat = GROUNDS.map((name) => ({ name, ground: tokenOf(tokens, name) }));
	const hulls = HUES.map((hue) => ({
		name: `region of ${hue}`,
		ground: over(tokenOf(tokens, hue), Number(tokens.hull), tokenOf(tokens, 'bg'))
	}));
	return [...flat, ...hulls];
}

/** Pairs under a ratio, in words. */
function faint(tokens: Tokens, names: readonly string[], least: number): string[] {
	return names.flatMap((name) =>
		groundsOf(tokens).flatMap(({ name: on, ground }) => {
			if (on === UNDER_INK && !INKS.includes(name)) return [];
			const ratio = contrast(tokenOf(tokens, name), ground);
			return ratio < least ? [`${name} on ${on}: ${ratio.toFixed(2)}`] : [];
		})
	);
}

describe.each(Object.entries(SCHEMES))('the colours of the %s scheme', (_, tokens) => {
	it('are each read, told apart, only drawn, or a ground', () => {
		const named = new Set([...TEXT, ...SHAPES, ...ONLY_DRAWN, ...GROUNDS]);
		expect(colours(tokens).filter((name) => !named.has(name))).toEqual([]);
		expect([...named].filter((name) => !colours(tokens).includes(name))).toEqual([]);
	});

	it('1.4.3: as text have 4.5:1 on every ground', () => {
		expect(faint(tokens, TEXT, 4.5)).toEqual([]);
	});

	it('1.4.11: as marks have 3:1 on every ground', () => {
		expect(faint(tokens, SHAPES, 3)).toEqual([]);
	});

	it('1.4.11: a mark that recedes has 3:1 on its region', () => {
		const faded = HUES.map((hue) => {
			const [colour, bg] = [tokenOf(tokens, hue), tokenOf(tokens, 'bg')];
			const region = over(colour, Number(tokens.hull), bg);
			return [hue, contrast(over(colour, Number(tokens['glyph-off']), region), region)] as const;
		});
		expect(faded.filter(([, ratio]) => ratio < 3)).toEqual([]);
	});
});

it('the dark scheme is the same, whether the device asks for it or the reader', () => {
	expect(DARK_RULES[0]).toEqual(DARK_RULES[1]);
	expect(STRONG_DARK_RULES[0]).toEqual(STRONG_DARK_RULES[1]);
});

describe('simulated colour-blindness', () => {
	it('leaves greys as they are: each row of a matrix sums to 1', () => {
		const sums = Object.values(DICHROMACY).flatMap((rows) =>
			rows.map((row) => row[0] + row[1] + row[2])
		);
		for (const sum of sums) expect(sum).toBeCloseTo(1, 5);
	});

	/** In OKLab, where black and white are 1 apart: what the palette was chosen for, and what it reaches. */
	const FLOOR = 0.08;

	it.each(
		['light', 'dark'].flatMap((scheme) => VISIONS.map((vision) => [scheme, vision] as const))
	)('%s, %s: any two themes are apart by more than their shape', (scheme, vision) => {
		const seen = HUES.map((hue) => seenWith(vision, tokenOf(SCHEMES[scheme] ?? {}, hue)));
		const near = seen.flatMap((a, i) =>
			seen.slice(i + 1).flatMap((b, j) => {
				const apart = distance(a, b);
				return apart < FLOOR ? [`${HUES[i]} and ${HUES[i + 1 + j]}: ${apart.toFixed(3)}`] : [];
			})
		);
		expect(near).toEqual([]);
	});
});
