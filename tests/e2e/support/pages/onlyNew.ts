/**
 * Runs in a tab: defines what makes one document after another into the page of a file, without its scripts and without what an
 * earlier one had already. Plain script of its own, since it is handed to the tab as it is.
 */

/** What was made of a page. */
export interface Made {
	/** Elements left in, and those of the page. */
	shown: number;
	all: number;
	/** Something left in may have colours that nothing had before. */
	newLook: boolean;
}

export interface Asked {
	address: string;
	/** Words of its file to put others in the place of, where they first stand. */
	change?: { at: string; to: string };
	/** The address that is asked for next: it comes while this one is looked at. */
	ahead?: string;
}

declare global {
	interface Window {
		/** Shows what is new in a page. */
		showNew: (asked: Asked) => Promise<Made>;
	}
}

export function defineShowNew() {
	/** Never left out: rules about a page as a whole, and names by reference, go by these. */
	const OF_THE_WHOLE =
		'h1, h2, h3, h4, h5, h6, main, header, footer, nav, aside, section[aria-label], form, iframe, [role], [accesskey], [for], [aria-labelledby], [aria-describedby], [aria-controls]';

	/** Left in or out whole: rules about these go by what stands in them beside what. */
	const UNDIVIDED =
		'table, dl, select, fieldset, h1, h2, h3, h4, h5, h6, [role]:not([role="group"])';

	/** Elements in one that is not looked up as a whole. */
	const LARGE = 200;

	const numbers = new Map<string, number>();
	const seen = new Set<string>();
	/** Keys of what is in the page at hand: it is known to the next. */
	const own: string[] = [];
	/** Elements in the page at hand, by a number that is the same for the same, to the letter; and how many each has in it. */
	let contents = new Map<Element, number>();
	let sizes = new Map<Element, number>();
	const looks = new Set<number>();
	/** Attributes whose values style sheets ask for. */
	let styled = new Set<string>();

	/** One number for the same text, however often it comes. */
	function numberOf(text: string): number {
		const known = numbers.get(text) ?? numbers.size;
		numbers.set(text, known);
		return known;
	}

	const tagOf = ({ localName, attributes }: Element) =>
		[...attributes].reduce((tag, { name, value }) => `${tag}\n${name}=${value}`, localName);

	/** A tag as style sees it: an attribute whose value they do not ask for is only there. */
	const lookOf = ({ localName, attributes }: Element) =>
		[...attributes].reduce(
			(tag, { name, value }) => `${tag}\n${name}${styled.has(name) ? `=${value}` : ''}`,
			localName
		);

	/** Numbers an element and all in it, from the inside out. */
	function take(element: Element): number {
		let size = 0;
		let content = tagOf(element);
		for (const child of element.childNodes) {
			if (child instanceof Text) content += `\n"${child.data}"`;
			if (!(child instanceof Element)) continue;
			content += `\n#${take(child)}`;
			size += 1 + (sizes.get(child) ?? 0);
		}
		const number = numberOf(content);
		contents.set(element, number);
		sizes.set(element, size);
		return number;
	}

	/**
	 * Leaves out what is known, and makes the rest known: an element by the tags around it and all that it is, to the letter. What is
	 * large is known by its parts alone.
	 */
	function leaveOut(from: Element, around: number) {
		const inside = numberOf(`${around} ${tagOf(from)}`);
		for (const child of [...from.children]) {
			const known = (sizes.get(child) ?? 0) < LARGE && isKnown(child, inside);
			if (known && !child.matches(OF_THE_WHOLE) && !child.querySelector(OF_THE_WHOLE))
				child.remove();
			else if (!child.matches(UNDIVIDED)) leaveOut(child, inside);
		}
	}

	function isKnown(element: Element, around: number) {
		const key = `${around} ${contents.get(element)}`;
		own.push(key);
		return seen.has(key);
	}

	/** Whether words in an element look as none did, by the tags around them. */
	function hasNewLook(element: Element, around = 0): boolean {
		const look = numberOf(`look ${around} ${lookOf(element)}`);
		const says =
			element instanceof HTMLElement &&
			[...element.childNodes].some((child) => child instanceof Text && child.data.trim());
		const isNew = says && !looks.has(look);
		if (says) looks.add(look);
		return [...element.children].reduce((found, child) => hasNewLook(child, look) || found, isNew);
	}

	/** Style sheets stay on while pages share them. */
	async function dress(next: Document, address: string) {
		const sheets = (from: Document) => [
			...from.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')
		];
		const wanted = sheets(next).map(
			(link) => new URL(link.getAttribute('href') ?? '', address).href
		);
		const worn = sheets(document);
		for (const link of worn) if (!wanted.includes(link.href)) link.remove();
		for (const style of document.querySelectorAll('style')) style.remove();
		document.head.append(...next.querySelectorAll('style'));
		const missing = wanted.filter((href) => !worn.some((link) => link.href === href));
		await Promise.all(missing.map(putOn));
		if (missing.length > 0) styled = namedByStyle();
	}

	function namedByStyle() {
		const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
		const named = rules.flatMap(({ cssText }) => [...cssText.matchAll(/\[([\w-]+)[*^$~|]?=/g)]);
		const names = new Set(['class', ...named.map(([, name = '']) => name)]);
		// A place each, or what script draws; no colours.
		names.delete('style');
		return names;
	}

	const putOn = (href: string) =>
		new Promise((onload, onerror) => {
			const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
			document.head.append(Object.assign(link, { onload, onerror }));
		});

	/** The document becomes the page: its root, its title, what it says of itself, its body. */
	function become(next: Document) {
		const root = document.documentElement;
		for (const { name } of [...root.attributes]) root.removeAttribute(name);
		for (const { name, value } of next.documentElement.attributes) root.setAttribute(name, value);
		for (const said of document.querySelectorAll('title, meta')) said.remove();
		document.head.append(...next.querySelectorAll('title, meta'));
		document.body.replaceWith(document.adoptNode(next.body));
	}

	const textAt = async (address: string) => (await fetch(address)).text();
	let coming: { address: string; text: Promise<string> } | undefined;

	window.showNew = async ({ address, change, ahead }) => {
		const file = await (coming?.address === address ? coming.text : textAt(address));
		coming = ahead === undefined ? undefined : { address: ahead, text: textAt(ahead) };
		const html = change ? file.replace(change.at, change.to) : file;
		const next = new DOMParser().parseFromString(html, 'text/html');
		for (const script of next.querySelectorAll('script')) script.remove();
		await dress(next, address);
		const all = next.querySelectorAll('*').length;
		contents = new Map();
		sizes = new Map();
		take(next.body);
		leaveOut(next.body, numberOf(tagOf(next.documentElement)));
		for (const key of own.splice(0)) seen.add(key);
		const newLook = hasNewLook(next.body, numberOf(lookOf(next.documentElement)));
		const shown = next.querySelectorAll('*').length;
		become(next);
		return { shown, all, newLook };
	};
}
