import type { Correction } from './model';

/** A correction that cannot be made, and why as a clause. */
export interface Unplaced {
	correction: Correction;
	why: string;
}

/** Make the corrections; each must find its place exactly once in the text as received. */
export function applyCorrections(
	received: string,
	corrections: readonly Correction[]
): { text: string; unplaced: Unplaced[] } {
	let text = received;
	const unplaced: Unplaced[] = [];
	for (const correction of corrections) {
		const why = whyUnplaced({ received, text }, correction);
		if (why !== undefined) {
			unplaced.push({ correction, why });
			continue;
		}
		const at = text.indexOf(correction.received);
		text = text.slice(0, at) + correction.edited + text.slice(at + correction.received.length);
	}
	return { text, unplaced };
}

function whyUnplaced(texts: { received: string; text: string }, { received, edited }: Correction) {
	const count = texts.received.split(received).length - 1;
	if (received === edited) return 'a correction that changes nothing';
	if (count !== 1) return `words found ${count} times`;
	return texts.text.includes(received) ? undefined : 'words that another correction has changed';
}
