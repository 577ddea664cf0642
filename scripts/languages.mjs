/**
 * The languages of the interface. An edition has one, so that no page carries the words of another: English stands at the root of
 * the site, each other language in a folder of its name.
 */

/** The first one is that of the root. */
export const LANGUAGES = /** @type {const} */ (['en', 'fr']);

/** @typedef {typeof LANGUAGES[number]} Language */

/**
 * The language an edition is made in, from EDITION_LANGUAGE.
 * @param {string | undefined} [asked] empty or undefined: English
 * @returns {Language}
 * @throws where there are no words in it
 */
export function editionLanguage(asked = process.env.EDITION_LANGUAGE) {
	if (!asked) return LANGUAGES[0];
	const language = LANGUAGES.find((one) => one === asked);
	if (language) return language;
	throw new Error(`EDITION_LANGUAGE is "${asked}": give one of ${LANGUAGES.join(', ')}.`);
}

/**
 * The conditions by which `#wording/…` in package.json leads to the words of a language.
 * @param {Language} language
 * @returns {string[]}
 */
export const conditionsOf = (language) => (language === LANGUAGES[0] ? [] : [language]);

/**
 * Where an edition is made. Two are made side by side, so nothing of the one lies within the other's folders; the finished one
 * is put into its folder of the site by scripts/build.mjs.
 * @param {Language} language
 * @returns {{ outDir: string, pages: string }}
 */
export function placesOf(language) {
	if (language === LANGUAGES[0]) return { outDir: '.svelte-kit', pages: 'build' };
	const outDir = `.svelte-kit-${language}`;
	return { outDir, pages: `${outDir}/site` };
}
