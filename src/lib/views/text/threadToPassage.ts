import type { Attachment } from 'svelte/attachments';
import type { Selection } from '$lib/state/selection';

/**
 * Draws the stretch of the margin rule between the place where the thread comes over from the map and the passage. Measured, because
 * only the browser knows where words fall; without script the thread ends at the rule and the passage keeps its bar.
 *
 * What is measured is written on the line itself and on nothing that has children, as a transform of one px of it: a frame of scrolling
 * sets no style anew but this one’s, and nothing is laid out or painted again.
 */
export function threadToPassage(selection: () => Selection): Attachment<HTMLElement> {
	return (line) => {
		const column = line.parentElement;
		if (selection().kind !== 'node' || !column) return;
		const frame = new FrameTask(() => place(line, column));
		const observer = new ResizeObserver(frame.ask);
		observer.observe(column);
		observer.observe(document.documentElement);
		document.addEventListener('scroll', frame.ask, { capture: true, passive: true });
		frame.ask();
		return () => {
			observer.disconnect();
			document.removeEventListener('scroll', frame.ask, { capture: true });
			frame.cancel();
			line.hidden = true;
		};
	};
}

/** Where no thread comes over (a narrow screen), none runs down the rule. */
function place(line: HTMLElement, column: HTMLElement) {
	const crossing = document.querySelector('[data-thread] .across')?.getBoundingClientRect();
	const words = column.querySelector('[data-passage-on]');
	line.hidden = !crossing?.width || !words;
	if (!crossing || !words) return;
	const { top, height } = column.getBoundingClientRect();
	const from = crossing.bottom - top;
	const to = Math.min(Math.max(words.getBoundingClientRect().top - top, 0), height);
	line.style.transform = `translateY(${Math.min(from, to)}px) scaleY(${Math.abs(to - from)})`;
}

/** Work asked for many times in a frame and done once. */
class FrameTask {
	#frame = 0;
	constructor(private readonly work: () => void) {}

	readonly ask = () => {
		this.#frame ||= requestAnimationFrame(() => {
			this.#frame = 0;
			this.work();
		});
	};

	cancel() {
		cancelAnimationFrame(this.#frame);
	}
}
