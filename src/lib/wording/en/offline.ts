/** The words for what is kept on a device. */
import type { KeepingState } from '$lib/state/offline/keeping.svelte';

export const OFFLINE = {
	title: 'Without network',
	what: 'After the first visit the whole edition is kept on the device: the map, the timeline, the text, search and tours then open without network. A newer edition takes its place when no page of the older one is open.',
	keep: 'Keep it now',
	again: 'Try again',
	newer: 'A newer edition is ready. It opens when all pages of this one have been closed.',
	fileNeedsScript: 'This file draws itself by script. The hosted edition can be read without.'
} as const;

const megabytes = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

/** "Kept on this device, 1.4 MB." */
export function keepingWords(state: KeepingState, bytes: number): string {
	switch (state) {
		case 'kept':
			return `Kept on this device, ${megabytes.format(bytes / 1e6)} MB.`;
		case 'keeping':
			return 'Being kept on this device …';
		case 'offered':
			return 'Not kept on this device yet.';
		case 'failed':
			return 'It could not be kept: the network went, or there is no room.';
		case 'unable':
			return 'This browser does not keep it, or not at this address.';
	}
}
