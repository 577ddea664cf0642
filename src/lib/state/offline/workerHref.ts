import { resolve } from '$app/paths';

/** The address of the service worker: the build puts it at the root of the edition, and all below is its. */
export const workerHref = () => `${resolve('/').replace(/^#/, '')}service-worker.js`;
