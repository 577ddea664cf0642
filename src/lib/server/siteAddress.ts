/**
 * Where the edition will be published, from `ORIGIN`: what a page that is printed without script says as its address.
 *
 * @param origin an address, with the folder if there is one; empty or undefined where nobody knows
 * @returns ends in a slash
 * @throws where it is no address of a site
 */
export function siteAddress(origin: string | undefined): string | undefined {
	if (!origin) return undefined;
	const address = URL.canParse(origin) ? new URL(origin) : undefined;
	if (!address || !/^https?:$/.test(address.protocol) || address.search || address.hash)
		throw new Error(`ORIGIN is "${origin}": give an address like https://example.org/reading/`);
	return address.href.replace(/\/?$/, '/');
}
