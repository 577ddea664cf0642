/** How pages are called that are offered where an address is nothing’s. */

export const handoutNamed = (tour: string) => `${tour}: handout`;
export const notesNamed = (tour: string) => `${tour}: teacher’s notes`;
export const stepNamed = (tour: string, step: number, caption: string) =>
	`${tour}, step ${step}: ${caption}`;
