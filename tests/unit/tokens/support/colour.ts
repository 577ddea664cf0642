/** Colours as numbers, to be measured. Test support only. */

/** Linear sRGB, each 0 to 1. */
export type Rgb = readonly [number, number, number];
type Matrix = readonly [Rgb, Rgb, Rgb];

/** @param hex "#14191c" or "#fff" */
export function rgbOf(hex: string): Rgb {
	const digits = hex.replace(/^#(.)(.)(.)$/u, '#$1$1$2$2$3$3');
	if (!/^#[\da-f]{6}$/u.test(digits)) throw new Error(`${hex} is no colour that is known here.`);
	return three((i) => linear(parseInt(digits.slice(1 + 2 * i, 3 + 2 * i), 16) / 255));
}

const three = (valueOf: (i: 0 | 1 | 2) => number): Rgb => [valueOf(0), valueOf(1), valueOf(2)];

/** The transfer function of sRGB (IEC 61966-2-1) and its inverse. */
const linear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
const encoded = (c: number) => (c <= 0.0031308 ? c * 12.92 : 1.055 * c ** (1 / 2.4) - 0.055);

/** A colour painted over another with some opacity. A browser mixes the encoded values. */
export function over(top: Rgb, opacity: number, ground: Rgb): Rgb {
	return three((i) => linear(opacity * encoded(top[i]) + (1 - opacity) * encoded(ground[i])));
}

const luminance = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** Contrast ratio of WCAG 2, 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
	const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
	return (light + 0.05) / (dark + 0.05);
}

/** How colours are seen: by most, and without one kind of cone. */
export const VISIONS = ['normal', 'protan', 'deutan', 'tritan'] as const;
export type Vision = (typeof VISIONS)[number];

/**
 * Dichromacy, on linear sRGB: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, “A Physiologically-based Model for Simulation of
 * Color Vision Deficiency”, IEEE Transactions on Visualization and Computer Graphics 15 (2009), the published matrices at
 * severity 1.0.
 */
export const DICHROMACY: Record<Exclude<Vision, 'normal'>, Matrix> = {
	protan: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998]
	],
	deutan: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881]
	],
	tritan: [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039]
	]
};

const times = (matrix: Matrix, [x, y, z]: Rgb): Rgb =>
	three((i) => matrix[i][0] * x + matrix[i][1] * y + matrix[i][2] * z);

/** A colour as it is seen; what lies beyond the screen’s colours is cut to them. */
export function seenWith(vision: Vision, colour: Rgb): Rgb {
	if (vision === 'normal') return colour;
	const seen = times(DICHROMACY[vision], colour);
	return three((i) => Math.min(1, Math.max(0, seen[i])));
}

/** B. Ottosson, “A perceptual color space for image processing” (2020): linear sRGB to cone responses, and these to OKLab. */
const TO_CONES: Matrix = [
	[0.4122214708, 0.5363325363, 0.0514459929],
	[0.2119034982, 0.6806995451, 0.1073969566],
	[0.0883024619, 0.2817188376, 0.6299787005]
];
const TO_OKLAB: Matrix = [
	[0.2104542553, 0.793617785, -0.0040720468],
	[1.9779984951, -2.428592205, 0.4505937099],
	[0.0259040371, 0.7827717662, -0.808675766]
];

/** How far apart two colours look: their distance in OKLab, in which black and white are 1 apart. */
export function distance(a: Rgb, b: Rgb): number {
	const [one, other] = [a, b].map((colour) => {
		const cones = times(TO_CONES, colour);
		return times(
			TO_OKLAB,
			three((i) => Math.cbrt(cones[i]))
		);
	}) as [Rgb, Rgb];
	return Math.hypot(...one.map((value, i) => value - (other[i] ?? 0)));
}
