/**
 * Keeps words where they are on the screen while what stands above their pane grows or shrinks: the pane gives way, its words do
 * not move. A pane of another width sets its lines anew, and then nothing can be kept.
 *
 * @returns `keep` to be called where something above may just have changed, `letGo` when the pane goes
 */
export function keepPlace(pane: HTMLElement): { keep: () => void; letGo: () => void } {
	// Measured for the first time when the page has been laid out anyway, not while it comes to life.
	let last: DOMRect | undefined;
	const keep = () => {
		if (!last) return;
		const { top, width } = pane.getBoundingClientRect();
		const scrolls = pane.scrollHeight > pane.clientHeight;
		if (scrolls && width === last.width && top !== last.top) pane.scrollTop += top - last.top;
		last = pane.getBoundingClientRect();
	};
	const observer = new ResizeObserver(() => {
		last ??= pane.getBoundingClientRect();
		keep();
	});
	observer.observe(pane);
	return { keep, letGo: () => observer.disconnect() };
}
