import { edition } from '$lib/server/edition';
import type { LayoutServerLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

export const load: LayoutServerLoad = () => edition();
