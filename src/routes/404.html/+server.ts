import { edition } from '$lib/server/edition';
import { notFoundPage } from '$lib/server/notFoundPage';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const GET: RequestHandler = () =>
	new Response(notFoundPage(edition().reading), { headers: { 'content-type': 'text/html' } });
