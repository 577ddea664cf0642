/** In the place of `$app/paths`: in one file, an address stands after the #. */
export const resolve = (path: string) => `#${path}`;
