import { SANS, SERIF } from './pictureMarkup';

const SVG = 'http://www.w3.org/2000/svg';

/** What is written down of how an element is painted, and the value that needs no writing. */
const PAINT: Record<string, string> = {
	fill: '',
	stroke: 'none',
	opacity: '1',
	'stroke-dasharray': 'none'
};
const HALO = ['paint-order', 'stroke', 'stroke-opacity', 'stroke-width', 'stroke-linejoin'];
const TYPE: Record<string, string> = {
	'font-weight': '400',
	'font-style': 'normal',
	'font-stretch': '100%',
	'letter-spacing': 'normal',
	'text-anchor': 'start'
};

/** Geometry is kept; classes, states and links are the page's. */
const KEPT = ['d', 'x', 'y', 'dy', 'cx', 'cy', 'r', 'width', 'height', 'transform', 'viewBox'];

/**
 * A copy of drawn SVG that needs no style sheet and nothing else of the page: each element says how it is painted,
 * and each line of text how long it is, so that a stand-in font keeps to its room.
 *
 * @param isSeen elements of which nothing is in view are left out
 */
export function paintedCopy(
	element: SVGElement,
	isSeen: (element: SVGElement) => boolean
): SVGElement[] {
	const style = getComputedStyle(element);
	const unseen = style.display === 'none' || style.visibility === 'hidden' || !isSeen(element);
	if (unseen || isBlank(element, style)) return [];
	const tag = element instanceof SVGAElement ? 'g' : element.localName;
	const copy = document.createElementNS(SVG, tag);
	for (const name of KEPT) copyAttribute(element, copy, name);
	if (element instanceof SVGTextContentElement) return [withWords(element, copy, style)];
	if (element instanceof SVGGraphicsElement) paint(copy, style);
	for (const child of element.children)
		if (child instanceof SVGElement) copy.append(...paintedCopy(child, isSeen));
	return tag === 'g' && copy.childNodes.length === 0 ? [] : [copy];
}

function isBlank({ localName }: SVGElement, style: CSSStyleDeclaration): boolean {
	const clear = ['none', 'rgba(0, 0, 0, 0)'];
	const { fill, stroke, strokeOpacity } = style;
	const strokeless = clear.includes(stroke) || strokeOpacity === '0';
	return ['rect', 'path', 'circle'].includes(localName) && clear.includes(fill) && strokeless;
}

function copyAttribute(from: Element, to: Element, name: string) {
	const value = from.getAttribute(name);
	if (value !== null) to.setAttribute(name, value);
}

function paint(copy: SVGElement, style: CSSStyleDeclaration) {
	if (copy.localName === 'g' || copy.localName === 'svg') {
		if (style.opacity !== '1') copy.setAttribute('opacity', style.opacity);
		return;
	}
	for (const [name, plain] of Object.entries(PAINT)) {
		const value = style.getPropertyValue(name);
		if (value !== '' && value !== plain) copy.setAttribute(name, value);
	}
	if (style.stroke === 'none') return;
	copy.setAttribute('stroke-width', style.strokeWidth);
	// Lines keep their width on any scale, as on the map.
	copy.setAttribute('vector-effect', style.getPropertyValue('vector-effect'));
}

function withWords(
	text: SVGTextContentElement,
	copy: SVGElement,
	style: CSSStyleDeclaration
): SVGElement {
	copy.setAttribute('fill', style.fill);
	if (style.opacity !== '1') copy.setAttribute('opacity', style.opacity);
	copy.setAttribute('font-size', style.fontSize.replace('px', ''));
	copy.setAttribute('font-family', style.fontFamily.includes('Serif') ? SERIF : SANS);
	for (const [name, plain] of Object.entries(TYPE)) {
		const value = style.getPropertyValue(name);
		if (value !== plain) copy.setAttribute(name, value);
	}
	if (style.stroke !== 'none')
		for (const name of HALO) copy.setAttribute(name, style.getPropertyValue(name));
	const lines = [...text.children].filter((line) => line instanceof SVGTSpanElement);
	if (lines.length === 0) sayWords(text, copy, style);
	for (const line of lines) {
		if (line.textContent.trim() === '') continue;
		const span = document.createElementNS(SVG, 'tspan');
		for (const name of KEPT) copyAttribute(line, span, name);
		sayWords(line, span, style);
		copy.append(span);
	}
	return copy;
}

function sayWords(from: SVGTextContentElement, to: SVGElement, style: CSSStyleDeclaration) {
	const words = from.textContent;
	to.textContent = style.textTransform === 'uppercase' ? words.toUpperCase() : words;
	to.setAttribute('textLength', from.getComputedTextLength().toFixed(2));
	to.setAttribute('lengthAdjust', 'spacingAndGlyphs');
}
