import { goto } from '$app/navigation';
import { page } from '$app/state';
import { withQuery } from '$lib/state/keepQuery';

/** Follows a link to another page, which keeps the filter. */
export const leaveFor = (href: string) => goto(withQuery(href, page.url.search));
