import { redirect } from '@sveltejs/kit';
import { presentHref } from '$lib/state/addresses';
import { found } from '$lib/state/found';
import { nearestStep } from '$lib/state/tour/nearestStep';
import type { PageLoad } from './$types';

/** An address of no step leads to the nearest one, which says so. */
export const load: PageLoad = async ({ params, parent }) => {
	const { tours } = (await parent()).edition.reading;
	const nearest = nearestStep(tours, params);
	if (!nearest) return found(params.tour, tours);
	const { tour, step, missing } = nearest;
	if (missing) redirect(307, `${presentHref(tour, step)}?missing=${encodeURIComponent(missing)}`);
};
