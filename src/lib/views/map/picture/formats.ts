/** In what a picture of the map is saved. */
export const FORMATS = ['svg', 'png'] as const;
export type Format = (typeof FORMATS)[number];
