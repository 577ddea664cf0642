import type { Attachment } from 'svelte/attachments';
import { passagesOfParagraph, type ReadingIndex } from '$lib/reading/questions';
import { segmentsOf } from '$lib/reading/segments';
import { focusLost } from '$lib/state/focusLost';
import { passageTaken } from './passageTaken';

interface Hands {
	/** Whether words lead anywhere; marks always do. */
	leads: () => boolean;
	/** The selected passage, if one is. */
	selected: () => string | undefined;
	/** What a filter leaves; undefined where nothing is filtered. */
	shown: () => ReadonlySet<string> | undefined;
	/** Is told the passage that is pointed at: by its mark, or by the words over which a click would take it. */
	point: (passage: string | undefined) => void;
}

/**
 * Words as a way to the passages over them: a click follows the mark of the shortest, the next click that of the next longer.
 * Words can still be selected: a drag, a double click, and the click that lets go of a selection follow nothing.
 */
export function wordHands(index: ReadingIndex, hands: Hands): Attachment<HTMLElement> {
	return (text) => {
		let lettingGo = false;
		const taken = (target: EventTarget | null) => passageAt(index, hands, target);
		const listeners = {
			pointerdown: () => (lettingGo = isSelecting()),
			click: (event: MouseEvent) => {
				const words = event.target instanceof Element ? wordsAt(event.target) : null;
				if (!words || lettingGo || isSelecting() || !isPlain(event)) return;
				markOf(words, taken(words))?.click();
			},
			pointerover: ({ target }: Event) => hands.point(taken(target)),
			pointerleave: () => hands.point(undefined),
			focusin: ({ target }: Event) => hands.point(taken(target)),
			focusout: focusLost(() => hands.point(undefined))
		};
		const pairs = Object.entries(listeners) as [string, EventListener][];
		for (const [name, listener] of pairs) text.addEventListener(name, listener);
		return () => {
			for (const [name, listener] of pairs) text.removeEventListener(name, listener);
		};
	};
}

const isSelecting = () => getSelection()?.isCollapsed === false;

const isPlain = ({ button, detail, altKey, ctrlKey, metaKey, shiftKey }: MouseEvent) =>
	button === 0 && detail === 1 && !altKey && !ctrlKey && !metaKey && !shiftKey;

const wordsAt = (target: Element) => target.closest<HTMLElement>('[data-at]');

function passageAt(index: ReadingIndex, hands: Hands, target: EventTarget | null) {
	if (!(target instanceof Element)) return undefined;
	const mark = target.closest<HTMLElement>('[data-passage]');
	const words = wordsAt(target);
	if (mark || !words || !hands.leads()) return mark?.dataset.passage;
	const over = passagesOver(index, words);
	const shown = hands.shown();
	const left = over.filter((id) => shown?.has(id) !== false);
	return passageTaken(left.length ? left : over, hands.selected());
}

/** The passages over some words, the shortest first. */
function passagesOver(index: ReadingIndex, words: HTMLElement): readonly string[] {
	const id = words.closest<HTMLElement>('[data-paragraph]')?.dataset.paragraph ?? '';
	const paragraph = index.paragraphs.get(id);
	if (!paragraph) return [];
	const segments = segmentsOf(paragraph, passagesOfParagraph(index, id), index.reading.notes);
	const at = Number(words.dataset.at);
	return segments.find(({ start, end }) => start === at && start < end)?.passages ?? [];
}

function markOf(words: HTMLElement, passage: string | undefined) {
	const marks = words.closest('[data-paragraph]')?.querySelectorAll<HTMLElement>('[data-passage]');
	return [...(marks ?? [])].find((mark) => mark.dataset.passage === passage);
}
