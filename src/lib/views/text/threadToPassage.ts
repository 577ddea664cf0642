import type { Attachment } from 'svelte/attachments';
import type { Selection } from '$lib/state/selection';

/**
 * Tells the column, in custom properties, the stretch of the margin rule between the place where the thread comes over
 * from the map and the passage (px from the column's top). Measured, because only the browser knows where words fall; without script the
 * thread ends at the rule and the passage keeps its bar.
 */
export function threadToPassage(selection: () => Selection): Attachment<HTMLElement> {
	return (column) => {
		if (selection().kind !== 'node') return;
		const frame = new FrameTask(() => place(column));
		const observer = new ResizeObserver(frame.ask);
		observer.observe(column);
		observer.observe(document.documentElement);
		document.addEventListener('scroll', frame.ask, { capture: true, passive: true });
		frame.ask();
		return () => {
			observer.disconnect();
			document.removeEventListener('scroll', frame.ask, { capture: true });
			frame.cancel();
			clear(column);
		};
	};
}

/** Where no thread comes over (a narrow screen), none runs down the rule. */
function clear(column: HTMLElement) {
	for (const name of ['--thread-from', '--thread-to']) column.style.removeProperty(name);
}

function place(column: HTMLElement) {
	const exit = document.querySelector('[data-thread] .across');
	const words = column.querySelector('[data-passage-on]');
	const crossing = exit?.getBoundingClientRect();
	if (!crossing?.width || !words) return clear(column);
	const top = column.getBoundingClientRect().top;
	const from = crossing.bottom - top;
	const to = words.getBoundingClientRect().top - top;
	const end = Math.min(Math.max(to, 0), column.clientHeight);
	column.style.setProperty('--thread-from', `${Math.min(from, end)}px`);
	column.style.setProperty('--thread-to', `${Math.max(from, end)}px`);
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
