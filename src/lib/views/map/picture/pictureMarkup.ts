import { escaped } from './escaped';
import { flow, wrapped, type MeasureWords } from './flow';

/** Fonts by name, with what stands in for them: a picture carries none. */
export const SANS = "Archivo, 'Archivo Narrow', 'Helvetica Neue', Arial, sans-serif";
export const SERIF = "'Source Serif 4', Georgia, 'Times New Roman', serif";

/** A sign of the legend and the word for it. */
export interface Sign {
	word: string;
	/** SVG of a given width, 12 px high at most, its top left corner at the origin. */
	markup: string;
	width: number;
}

export interface PictureParts {
	/** What of the map is in view. */
	map: {
		/** px */
		width: number;
		height: number;
		/** The same in map units, as a viewBox. */
		viewBox: string;
		markup: string;
	};
	colours: { ground: string; ink: string; quiet: string; rule: string };
	title: string;
	subtitle: string;
	legend: readonly Sign[];
	citation: string;
	address: string;
	measure: MeasureWords;
}

const PAD = 24;
const SIZE = { title: 20, words: 12 };
const LINE = 18;
const SIGN_GAP = { word: 7, next: 20 };

/**
 * A picture of the map that stands alone: title, what is in view, legend, reference and address. Text is text, nothing is
 * loaded. Sizes are px.
 */
export function pictureMarkup(parts: PictureParts): { svg: string; width: number; height: number } {
	const { map, colours } = parts;
	const width = Math.ceil(map.width) + 2 * PAD;
	const head = headOf(parts);
	const mapTop = PAD + head.height;
	const legend = legendOf(parts);
	const legendTop = mapTop + map.height + LINE;
	const foot = footOf(parts);
	const footTop = legendTop + legend.height + LINE / 2;
	const height = Math.ceil(footTop + foot.height + PAD);
	const at = (top: number, markup: string) =>
		`<g transform="translate(${PAD} ${rounded(top)})">${markup}</g>`;
	const svg = [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${SANS}" font-stretch="88%" font-size="${SIZE.words}" fill="${colours.ink}">`,
		`<title>${escaped(parts.title)}</title>`,
		`<rect width="${width}" height="${height}" fill="${colours.ground}"/>`,
		at(PAD, head.markup),
		`<svg x="${PAD}" y="${mapTop}" width="${map.width}" height="${map.height}" viewBox="${map.viewBox}" overflow="hidden">${map.markup}</svg>`,
		at(legendTop, legend.markup),
		at(footTop, foot.markup),
		'</svg>'
	].join('\n');
	return { svg, width, height };
}

interface Block {
	markup: string;
	height: number;
}

function headOf({ title, subtitle, map, measure, colours }: PictureParts): Block {
	const titles = wrapped(title, map.width, (words) => measure(words, SIZE.title, 'serif'));
	const subtitles = wrapped(subtitle, map.width, (words) => measure(words, SIZE.words, 'sans'));
	const step = SIZE.title * 1.25;
	const first = titles.map((line, i) => {
		const place = `y="${SIZE.title + i * step}" font-size="${SIZE.title}"`;
		return `<text ${place} font-family="${SERIF}" font-stretch="100%">${escaped(line)}</text>`;
	});
	const top = SIZE.title + (titles.length - 1) * step + LINE;
	const second = subtitles.map(
		(line, i) => `<text y="${top + i * LINE}" fill="${colours.quiet}">${escaped(line)}</text>`
	);
	return { markup: [...first, ...second].join(''), height: top + subtitles.length * LINE };
}

function legendOf({ legend, map, measure }: PictureParts): Block {
	const widths = legend.map(
		({ word, width }) => width + SIGN_GAP.word + measure(word, SIZE.words, 'sans')
	);
	const places = flow(widths, map.width, { gap: SIGN_GAP.next, line: LINE });
	const markup = legend.map(({ word, width, markup }, i) => {
		const { x, y } = places[i] ?? { x: 0, y: 0 };
		const words = `<text x="${width + SIGN_GAP.word}" y="10">${escaped(word)}</text>`;
		return `<g transform="translate(${rounded(x)} ${y})">${markup}${words}</g>`;
	});
	const last = places.at(-1)?.y ?? 0;
	return { markup: markup.join(''), height: last + LINE };
}

function footOf({ citation, address, map, measure, colours }: PictureParts): Block {
	const lines = [citation, address].flatMap((words) =>
		wrapped(words, map.width, (part) => measure(part, SIZE.words, 'sans'))
	);
	const rule = `<path d="M0 0H${map.width}" stroke="${colours.rule}"/>`;
	const markup = lines.map((line, i) => `<text y="${(i + 1) * LINE}">${escaped(line)}</text>`);
	return { markup: rule + markup.join(''), height: lines.length * LINE };
}

const rounded = (n: number) => Math.round(n * 100) / 100;
