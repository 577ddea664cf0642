/** What has a place in the outline. */
export type OutlineThing = 'theme' | 'node' | 'relation' | 'passage' | 'event';

/** The id of a thing's place on the page of the outline: ids of the reading are unique only within a kind. */
export const outlinePlace = (kind: OutlineThing, id: string) => `${kind}-${id}`;
