import { resolve } from '$app/paths';

/** The address of each thing that has one, relative to wherever the edition is served (R4). Ends in a slash, as the pages do. */
export const homeHref = () => resolve('/');
export const nodeHref = (id: string) => resolve(`/map/${id}/`);
export const eventHref = (id: string) => resolve(`/timeline/${id}/`);
/** A passage's, or a paragraph's under its own id. */
export const passageHref = (id: string) => resolve(`/text/${id}/`);
export const aboutHref = () => resolve('/about/');
