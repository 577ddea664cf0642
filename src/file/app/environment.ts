/** In the place of `$app/environment`. */
export const version = 'file';
export const browser = true;
export const dev = false;
export const building = false;
