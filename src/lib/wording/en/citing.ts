/** Words of a reference in prose. */

const month = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });
const list = new Intl.ListFormat('en');

export const CITING = {
	/** @param n 1 to 12 */
	month: (n: number) => month.format(new Date(Date.UTC(2000, n - 1, 1))),
	names: (names: readonly string[]) => list.format(names),
	translatedBy: (names: string) => `Translated by ${names}`,
	/** Words of the text as one puts them into a paper; not a letter of them is changed. */
	quoted: (words: string) => `“${words}”`,
	title: (title: string) => `“${title}.”`,
	issue: (n: string) => `no. ${n}`
} as const;
