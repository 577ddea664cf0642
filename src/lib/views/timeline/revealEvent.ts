import type { Attachment } from 'svelte/attachments';

/**
 * Brings the first event that the selection ties into view where it is out of it: of the list on a narrow screen, of the
 * window once it is zoomed, of the pane where that scrolls. For Svelte's `{@attach}`; runs again when the ties change.
 */
export function revealEvent(tied: () => ReadonlySet<string>): Attachment<HTMLElement> {
	return (timeline) => {
		const ids = tied();
		const links = [...timeline.querySelectorAll<HTMLElement>('[data-event]')];
		const first = links.find(({ dataset }) => ids.has(dataset.event ?? ''));
		first?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
	};
}
