import { version } from '$app/environment';
import { resolve } from '$app/paths';
import type { EditionData } from './edition';

/** ms before a fetch that failed is tried again. */
const PATIENCE = 4000;

/**
 * The edition, over the network. While it cannot be had, the page stays as it was drawn, with links that work by loading;
 * it is asked for again until it comes.
 */
export async function edition(): Promise<EditionData> {
	for (;;) {
		try {
			const response = await fetch(`${resolve('/data/edition.json')}?v=${version}`);
			if (response.ok) return await response.json();
		} catch {
			// No network: the next round will tell.
		}
		await new Promise((again) => setTimeout(again, PATIENCE));
	}
}
