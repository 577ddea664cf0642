import { tourSteps } from '$lib/server/addresses';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () => tourSteps();
