import type { Attachment } from 'svelte/attachments';

const CONTROLS = ':is(a[href], button, input):not(:disabled)';

/**
 * A control that takes itself away by what it does would take the focus with it: here that goes to the control that comes into its place, or
 * to the last one left; where none is left, elsewhere. For Svelte's `{@attach}`.
 *
 * @param elsewhere a selector
 */
export function focusStays(elsewhere: string): Attachment<HTMLElement> {
	return (group) => {
		let held: HTMLElement | undefined;
		let place = -1;
		const controls = () => [...group.querySelectorAll<HTMLElement>(CONTROLS)];
		const hold = ({ target }: FocusEvent) => {
			const all = controls();
			place = all.findIndex((one) => one === target);
			held = all[place];
		};
		const stay = () => {
			const { activeElement } = document;
			const all = group.isConnected ? controls() : [];
			if (!held || all.includes(held)) return;
			if (activeElement !== document.body && activeElement !== held) return;
			const next = all[Math.min(place, all.length - 1)];
			(next ?? document.querySelector<HTMLElement>(elsewhere))?.focus();
		};
		// What has been left, and is still there, is not held any more.
		const leave = () =>
			queueMicrotask(() => {
				if (held !== document.activeElement && held?.isConnected) held = undefined;
			});
		const watch = new MutationObserver(stay);
		watch.observe(group, { childList: true, subtree: true, attributeFilter: ['disabled'] });
		group.addEventListener('focusin', hold);
		group.addEventListener('focusout', leave);
		return () => {
			watch.disconnect();
			queueMicrotask(stay);
		};
	};
}
