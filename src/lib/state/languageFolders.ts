/** The language at the root of a site. */
export const ROOT_LANGUAGE = 'en';

/** Each other language has a folder of its name there, with an edition of its own. */
export const LANGUAGE_FOLDERS: readonly string[] = ['fr'];

/**
 * Whether an address is that of an edition in another language, which stands in a folder of this one.
 *
 * @param base folder this edition is served from: '' or '/some/folder'
 */
export function isInLanguageFolder(pathname: string, base: string): boolean {
	return LANGUAGE_FOLDERS.some((language) => pathname.startsWith(`${base}/${language}/`));
}
