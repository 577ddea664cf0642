import type { Box } from './selected.svelte';

interface Size {
	width: number;
	height: number;
}

/** px between the words and what stands beside them; below it also clears the handles of a selection made by hand. */
const GAP = 10;
const EDGE = 8;

/** Where something of a size stands beside words: under them, where there is no room above, always in the window. */
export function placeBeside(words: Box, { width, height }: Size, view: Size) {
	const within = (at: number, most: number) => Math.max(EDGE, Math.min(at, most - EDGE));
	const below = words.bottom + GAP;
	const above = words.top - GAP - height;
	const top = below + height > view.height - EDGE && above >= EDGE ? above : below;
	return { left: within(words.left, view.width - width), top: within(top, view.height - height) };
}
