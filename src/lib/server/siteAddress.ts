import { ROOT_LANGUAGE } from '../state/languageFolders';

/**
 * Where the edition will be published, from `ORIGIN`: what a page that is printed without script says as its address.
 *
 * @param origin of the site, whose root has English: an address, with the folder if there is one; empty or undefined where nobody knows
 * @param language the folder of an edition in another language lies below
 * @returns ends in a slash
 * @throws where it is no address of a site
 */
export function siteAddress(
	origin: string | undefined,
	language: string = ROOT_LANGUAGE
): string | undefined {
	if (!origin) return undefined;
	const address = URL.canParse(origin) ? new URL(origin) : undefined;
	if (!address || !/^https?:$/.test(address.protocol) || address.search || address.hash)
		throw new Error(`ORIGIN is "${origin}": give an address like https://example.org/reading/`);
	const folder = language === ROOT_LANGUAGE ? '' : `${language}/`;
	return address.href.replace(/\/?$/, '/') + folder;
}
