import { json } from '@sveltejs/kit';
import { jsonSchema } from '$lib/reading/schema';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const GET: RequestHandler = () => json(jsonSchema('published'));
