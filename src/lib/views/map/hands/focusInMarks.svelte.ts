import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { pointNamed, pointOf } from './roving';

/**
 * Far out, a point that has the focus may merge into a mark: the focus goes to that mark, so that the keys are still heard, and comes back
 * once the point is drawn by itself again; unless it has gone elsewhere meanwhile. For Svelte's `{@attach}`.
 *
 * @param merged by id, the mark in which a point that is not drawn is counted
 */
export function focusInMarks(
	merged: () => ReadonlyMap<string, string> | undefined
): Attachment<HTMLElement> {
	return (pane) => {
		/** Where the focus is, and the point it is meant for. */
		let at: string | undefined;
		let meant: string | undefined;
		const come = (event: FocusEvent) => (at = meant = pointOf(event)?.dataset.node);
		const leave = ({ target }: FocusEvent) => {
			// What is taken out of the page loses the focus, too, and some browsers say so in the middle of it.
			queueMicrotask(() => {
				if (target instanceof Node && target.isConnected && document.activeElement !== target)
					at = pointOf({ target: document.activeElement })?.dataset.node;
			});
		};
		const stay = (marks: ReadonlyMap<string, string> | undefined) => {
			if (at === undefined || meant === undefined) return;
			const goal = pointNamed(pane, meant) ?? pointNamed(pane, marks?.get(meant) ?? '');
			const { activeElement } = document;
			const isLost = activeElement === null || activeElement === document.body;
			if (!goal || activeElement === goal) return;
			if (!isLost && activeElement !== pointNamed(pane, at)) return;
			const point = meant;
			goal.focus();
			meant = point;
		};
		pane.addEventListener('focusin', come);
		pane.addEventListener('focusout', leave);
		$effect(() => {
			const marks = merged();
			untrack(() => stay(marks));
		});
		return () => {
			pane.removeEventListener('focusin', come);
			pane.removeEventListener('focusout', leave);
		};
	};
}
