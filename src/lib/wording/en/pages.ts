/** How pages are called that are offered where an address is nothing’s. */

export const nothingCalled = (id: string) => `Nothing is called “${id}”.`;

/** A passage, by its first words; what begins with a quotation mark is set as words of the text. */
export const passageNamed = (beginning: string) => `“${beginning}…”`;
export const handoutNamed = (tour: string) => `${tour}: handout`;
export const notesNamed = (tour: string) => `${tour}: teacher’s notes`;
export const stepNamed = (tour: string, step: number, caption: string) =>
	`${tour}, step ${step}: ${caption}`;
