import { browser } from '$app/environment';
import type { LayoutLoad } from './$types';

/** What is drawn already sleeps until it is needed; where nothing is drawn yet, the views are needed at once. */
export const load: LayoutLoad = async () => ({
	views: isDrawn() ? undefined : await import('./views')
});

const isDrawn = () => browser && document.querySelector('.explorer') !== null;
