import type { Attachment } from 'svelte/attachments';

type Move = (at: number, count: number) => number;

const MOVES: Record<string, Move> = {
	ArrowRight: (at, count) => (at + 1) % count,
	ArrowLeft: (at, count) => (at - 1 + count) % count,
	Home: () => 0,
	End: (_, count) => count - 1
};

/** In a toolbar, arrows lead from tool to tool; Tab leads out of it. (ARIA Authoring Practices, Toolbar.) */
export const toolbarKeys: Attachment<HTMLElement> = (toolbar) => {
	const tools = () => [...toolbar.querySelectorAll<HTMLElement>('a, button')];
	const rove = (current: EventTarget | null) => {
		for (const tool of tools()) tool.tabIndex = tool === current ? 0 : -1;
	};
	const onkeydown = (event: KeyboardEvent) => {
		const all = tools();
		const at = all.indexOf(event.target as HTMLElement);
		const to = at < 0 ? undefined : MOVES[event.key]?.(at, all.length);
		if (to === undefined) return;
		event.preventDefault();
		all[to]?.focus();
	};
	const onfocus = ({ target }: FocusEvent) => rove(target);
	rove(tools()[0] ?? null);
	toolbar.addEventListener('keydown', onkeydown);
	toolbar.addEventListener('focusin', onfocus);
	return () => {
		toolbar.removeEventListener('keydown', onkeydown);
		toolbar.removeEventListener('focusin', onfocus);
	};
};
