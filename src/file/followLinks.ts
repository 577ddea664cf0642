import { router } from './router.svelte';

/**
 * Links of the edition lead within the file, as kit leads within the hosted edition: the attributes `data-sveltekit-noscroll` and
 * `data-sveltekit-keepfocus` are heeded. A link to a place within the page moves there and leaves the address alone, since what
 * stands after the # is the address of the page.
 */
export function followLinks(root: Document) {
	root.addEventListener('click', (event) => {
		const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
		const href = link?.getAttribute('href') ?? '';
		if (!link || !href.startsWith('#') || event.defaultPrevented || !isPlain(event)) return;
		if (link.hasAttribute('target') || link.hasAttribute('download')) return;
		event.preventDefault();
		if (href.startsWith('#/')) void follow(link, href);
		else moveTo(root.getElementById(href.slice(1)));
	});
}

const isPlain = ({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent) =>
	button === 0 && !(ctrlKey || metaKey || shiftKey || altKey);

async function follow(link: Element, href: string) {
	const keeps = (what: string) => {
		const name = `data-sveltekit-${what}`;
		const asked = link.closest(`[${name}]`)?.getAttribute(name) ?? 'off';
		return asked !== 'off';
	};
	const [noScroll, keepFocus] = [keeps('noscroll'), keeps('keepfocus')];
	await router.go(href, { type: 'link' });
	settle({ noScroll, keepFocus });
}

/** After a page was changed: to the place its address names, else to its top; and the focus with it, unless they are to stay. */
export function settle({ noScroll = false, keepFocus = false }) {
	const place = document.getElementById(router.shown.url.hash.slice(1));
	if (!noScroll && place) return moveTo(place);
	if (!noScroll) window.scrollTo(0, 0);
	if (!keepFocus && document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

function moveTo(place: HTMLElement | null) {
	place?.scrollIntoView();
	place?.focus({ preventScroll: true });
}
