import { mount, unmount } from 'svelte';
import { findWords, type Wanted } from '$lib/reading/findWords';
import type { Edition } from '$lib/state/edition';
import { highlight } from './highlight';
import { scrollToRange } from './scrollToRange';
import WordsNotice from './WordsNotice.svelte';
import { rangeOf } from './wordsRange';

/**
 * Marks the words that an address names and brings them into view; says so where the text has them elsewhere, or only
 * something near them, or nothing. Answers what undoes it.
 */
export function showWords(text: HTMLElement, edition: Edition, wanted: Wanted): () => void {
	const found = findWords(edition.reading.paragraphs, wanted);
	const ranges = (found?.places ?? []).flatMap((place) => rangeOf(text, place) ?? []);
	const clear = highlight(ranges);
	if (ranges[0]) scrollToRange(text, ranges[0]);
	const notice =
		found?.how === 'exact'
			? undefined
			: mount(WordsNotice, { target: text, props: { edition, wanted, found } });
	return () => {
		clear();
		if (notice) void unmount(notice);
	};
}
