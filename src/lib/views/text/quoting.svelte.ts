import type { Attachment } from 'svelte/attachments';
import { page } from '$app/state';
import type { Edition } from '$lib/state/edition';

/**
 * What a reader can do with words of the text: select them, to quote them, to link to them, to see who uses them and where else they
 * stand; and follow a link to words. Loaded when words are first selected, or when an address first names some.
 */
export function quoting(edition: Edition): Attachment<HTMLElement> {
	return (text) => {
		$effect(() => followAddress(text, edition));
		$effect(() => awaitSelection(text, edition));
	};
}

function followAddress(text: HTMLElement, edition: Edition) {
	const { params, url } = page;
	const words = url.searchParams.get('q');
	if (!words || !edition.paragraphs.has(params.passage ?? '')) return;
	const wanted = {
		paragraph: params.passage ?? '',
		words,
		nth: Number(url.searchParams.get('nth') ?? 1)
	};
	const shown = import('./quoting/showWords').then(({ showWords }) =>
		showWords(text, edition, wanted)
	);
	return () => void shown.then((clear) => clear());
}

function awaitSelection(text: HTMLElement, edition: Edition) {
	let menu: Promise<() => void> | undefined;
	const load = () => {
		const selection = getSelection();
		if (!selection || selection.isCollapsed || !text.contains(selection.anchorNode)) return;
		menu ??= import('./quoting/selectionMenu').then(({ selectionMenu }) =>
			selectionMenu(text, edition)
		);
	};
	document.addEventListener('selectionchange', load);
	return () => {
		document.removeEventListener('selectionchange', load);
		void menu?.then((remove) => remove());
	};
}
