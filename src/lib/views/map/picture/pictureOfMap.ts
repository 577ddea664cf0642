import { citationOf } from '$lib/exchange/citation';
import type { Edition } from '$lib/state/edition';
import { RELATION_KINDS } from '$lib/reading/model';
import { LINE_VERBS } from '#wording/relations';
import { PICTURE } from '#wording/hands';
import type { MeasureWords } from './flow';
import { MARK_SHAPES } from '../../ui/markShapes';
import { placedPath } from '../../ui/placedPath';
import { paintedCopy } from './paintedCopy';
import { pictureMarkup, SANS, SERIF, type Sign } from './pictureMarkup';

export interface Pictured {
	/** The map's pane. */
	pane: HTMLElement;
	edition: Edition;
	/** The address of this view. */
	href: string;
}

/** The map as it is in view, as a picture that stands alone. Throws where no map is drawn. */
export function pictureOfMap({ pane, edition, href }: Pictured) {
	const svg = pane.querySelector('svg');
	const view = pane.closest('section');
	if (!svg || !view) throw new Error('The pane holds no map.');
	const { reading } = edition;
	const selected = edition.nodes.get(
		svg.querySelector<SVGAElement>('[data-state="selected"]')?.dataset.node ?? ''
	);
	return pictureMarkup({
		map: mapInView(svg, pane),
		colours: coloursOf(view),
		title: reading.title,
		subtitle: [selected?.title, reading.subtitle].filter(Boolean).join(' · '),
		legend: [...themeSigns(edition, svg), ...lineSigns(svg, view)],
		citation: citationOf(reading, []),
		address: href,
		measure: measureWords()
	});
}

/** What of the map is in view, and its size in px and in map units. */
function mapInView(svg: SVGSVGElement, pane: HTMLElement) {
	const all = svg.getBoundingClientRect();
	const frame = pane.getBoundingClientRect();
	const left = Math.max(all.left, frame.left);
	const top = Math.max(all.top, frame.top);
	const width = Math.min(all.right, frame.right) - left;
	const height = Math.min(all.bottom, frame.bottom) - top;
	const unit = svg.viewBox.baseVal.width / all.width;
	const viewBox = [left - all.left, top - all.top, width, height].map((px) => tenth(px * unit));
	const isSeen = (element: SVGElement) => {
		const box = element.getBoundingClientRect();
		return (
			box.right > left && box.left < left + width && box.bottom > top && box.top < top + height
		);
	};
	const copy = untouched(svg, () =>
		[...svg.children].flatMap((child) =>
			child instanceof SVGElement ? paintedCopy(child, isSeen) : []
		)
	);
	return {
		width: tenth(width),
		height: tenth(height),
		viewBox: viewBox.join(' '),
		markup: markupOf(copy)
	};
}

/** The point that the pointer happens to be on is painted as all others are. */
function untouched<T>(svg: SVGSVGElement, copy: () => T): T {
	svg.dataset.untouched = '';
	try {
		return copy();
	} finally {
		delete svg.dataset.untouched;
	}
}

function coloursOf(element: Element) {
	const style = getComputedStyle(element);
	const colour = (name: string) => style.getPropertyValue(name).trim();
	return {
		ground: colour('--bg'),
		ink: colour('--ink'),
		quiet: colour('--ink-2'),
		rule: colour('--rule')
	};
}

/** The marks of the themes that are in view, as the map draws them. */
function themeSigns({ reading }: Edition, svg: SVGSVGElement): Sign[] {
	return reading.themes.flatMap(({ title, mark }) => {
		const glyph = svg.querySelector<SVGPathElement>(`[data-mark="${mark}"] path.glyph`);
		const [drawn] = glyph ? paintedCopy(glyph, () => true) : [];
		if (!drawn) return [];
		drawn.setAttribute('d', placedPath(MARK_SHAPES[mark], { x: 6, y: 6, scale: 1 }));
		drawn.removeAttribute('opacity');
		return [{ word: title, markup: markupOf([drawn]), width: 12 }];
	});
}

/** The kinds of line that are drawn, as the legend draws them. */
function lineSigns(svg: SVGSVGElement, view: Element): Sign[] {
	const kinds = RELATION_KINDS.filter((kind) => svg.querySelector(`[data-kind="${kind}"]`));
	const lines = kinds.flatMap((kind) => {
		const line = view.querySelector<SVGSVGElement>(`[data-line="${kind}"]`);
		const copy = line ? paintedCopy(line, () => true) : [];
		return copy.length > 0 ? [{ word: LINE_VERBS[kind], markup: markupOf(copy), width: 30 }] : [];
	});
	return [...lines, { word: PICTURE.reported, markup: '', width: 0 }];
}

/** Measured as the page would set them. */
function measureWords(): MeasureWords {
	const context = document.createElement('canvas').getContext('2d');
	return (words, size, face) => {
		if (!context) return words.length * size * 0.6;
		context.fontStretch = face === 'serif' ? 'normal' : 'semi-condensed';
		context.font = `${size}px ${face === 'serif' ? SERIF : SANS}`;
		return context.measureText(words).width;
	};
}

function markupOf(elements: readonly Element[]): string {
	const serializer = new XMLSerializer();
	const all = elements.map((element) => serializer.serializeToString(element)).join('');
	return all.replaceAll(' xmlns="http://www.w3.org/2000/svg"', '');
}

const tenth = (n: number) => Math.round(n * 10) / 10;
