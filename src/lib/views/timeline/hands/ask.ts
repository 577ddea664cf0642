import { page } from '$app/state';
import type { Years } from '$lib/reading/filter';
import { searchOf, withYears } from '$lib/state/filter';
import type { TimelineMode } from '$lib/state/timelineAtRest';
import { withTimelineMode } from '$lib/state/timelineMode';

/** Go to an address, without scrolling and without moving the focus. @param replace leave no trace in the history */
export type Go = (href: string, replace: boolean) => void;

/** The same page with another query. */
const addressWith = (params: URLSearchParams) => `${page.url.pathname}${searchOf(params)}`;

/** Draw the timeline in another mode. */
export function askMode(go: Go, change: Partial<TimelineMode>) {
	go(addressWith(withTimelineMode(page.url.searchParams, change)), false);
}

/** Show these years, undefined shows all; one entry in the history, however long they are dragged. */
export function askYears(go: Go, years: Years | undefined) {
	const { searchParams } = page.url;
	go(addressWith(withYears(searchParams, years)), searchParams.has('years'));
}

/** Where every event of this page's timeline has its label. */
export function allEventsHref(): string {
	return addressWith(withTimelineMode(page.url.searchParams, { level: 'all' }));
}
