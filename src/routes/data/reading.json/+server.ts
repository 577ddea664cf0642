import { json } from '@sveltejs/kit';
import { publishedDataSet } from '$lib/reading/publish';
import { edition } from '$lib/server/edition';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const GET: RequestHandler = () => {
	const { reading, mapLayout } = edition();
	return json(publishedDataSet(reading, mapLayout.nodes));
};
