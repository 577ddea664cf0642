import { found } from '$lib/state/found';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, parent }) => {
	const { reading } = (await parent()).edition;
	found(params.tour, reading.tours);
};
