/** A number as it is written down: no finer than can be seen, since each page is written hundreds of times. */
export const rounded = (n: number, digits = 1) => Number(n.toFixed(digits));
