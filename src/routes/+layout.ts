import { edition } from '#edition';
import type { LayoutLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

/**
 * The build reads the edition from the data; the browser fetches it once, as one file that every page shares, so that a page
 * carries what is drawn and not the same again as data.
 */
export const load: LayoutLoad = async () => ({ edition: await edition() });
