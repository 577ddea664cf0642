/**
 * Answers to the focus going away. An element that is taken out of the page while it has the focus loses it in the middle of the
 * work that takes it out, where no state may change; then nothing takes the focus over, and the answer waits until that work is done.
 */
export const focusLost =
	(leave: () => void) =>
	({ relatedTarget }: FocusEvent) =>
		relatedTarget ? leave() : queueMicrotask(leave);
