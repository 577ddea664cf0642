import type { Handle } from '@sveltejs/kit';
import { LANGUAGE } from '#wording/common';
import { alternatesOf } from '$lib/server/alternates';

/** Only the upright faces are asked for before they are needed; italics are few and may follow. */
const FIRST_FONTS = /normal/;

const BESIDE = {
	together: Boolean(process.env.EDITIONS_TOGETHER),
	origin: process.env.ORIGIN
};

/**
 * Fonts and style are preloaded; script is not: it adds nothing that is not already drawn (R5), so it must not compete with
 * the words for the line.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: ({ type, path }) => type === 'css' || (type === 'font' && FIRST_FONTS.test(path)),
		transformPageChunk: ({ html }) =>
			html
				.replace('%language%', LANGUAGE)
				.replace('%alternates%', () => alternatesOf(event.url.pathname, BESIDE))
	});
