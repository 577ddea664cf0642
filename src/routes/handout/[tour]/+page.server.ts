import { tourIds } from '$lib/server/addresses';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () => tourIds().map((tour) => ({ tour }));
