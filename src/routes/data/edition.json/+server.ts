import { json } from '@sveltejs/kit';
import { edition } from '$lib/server/edition';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** What the browser fetches to move about in: the reading and where its marks stand. Not a published format. */
export const GET: RequestHandler = () => json(edition());
