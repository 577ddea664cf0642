import type { EditionData } from '$lib/state/edition';

/** The edition, from within the file. */
export async function edition(): Promise<EditionData> {
	return JSON.parse(document.getElementById('edition')?.textContent ?? '') as EditionData;
}
