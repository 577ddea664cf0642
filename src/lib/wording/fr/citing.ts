/** Mots d’une référence en prose. */
import type * as en from '../en/citing';
import type { Said } from '../said';

const month = new Intl.DateTimeFormat('fr', { month: 'long', timeZone: 'UTC' });
const list = new Intl.ListFormat('fr');

export const CITING: Said<typeof en.CITING> = {
	month: (n) => month.format(new Date(Date.UTC(2000, n - 1, 1))),
	names: (names) => list.format(names),
	translatedBy: (names) => `Trad. par ${names}`,
	quoted: (words) => `«\u00a0${words}\u00a0»`,
	title: (title) => `«\u00a0${title}\u00a0».`,
	issue: (n) => `n°\u00a0${n}`
};
