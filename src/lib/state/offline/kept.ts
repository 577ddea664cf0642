/**
 * Pages that hold nothing, one for each number of segments an address may have: such a page finds its files by paths relative to
 * its address, so one made for "a/b/" serves every address of two segments, whatever folder the edition is served from.
 */
export const SHELLS = ['', 'shell/', 'shell/2/', 'shell/2/3/'] as const;

/** What a service worker is told by the build. */
interface Told {
	/** Folder the edition is served from: '' or '/some/folder'. */
	base: string;
	version: string;
	/** Script, style and fonts. */
	build: readonly string[];
	/** Files that stand beside the pages. */
	files: readonly string[];
}

/** The addresses that are kept, as they are asked for. */
export function keptPaths({ base, version, build, files }: Told): string[] {
	const shells = SHELLS.map((path) => `${base}/${path}`);
	const data = `${base}/data/edition.json?v=${version}`;
	return [...build, ...files, ...shells, data, versionPath(base)];
}

/** Where kit asks which edition the host has now, when a page could not be shown. */
export const versionPath = (base: string) => `${base}/_app/version.json`;

/** The cache of an edition. Editions in other folders of the host have others. */
export const cacheName = (base: string, version: string) => `${prefixOf(base)}${version}`;

/** Whether a cache is this edition’s or an older one’s, in the same folder. */
export function isOwnCache(base: string, name: string): boolean {
	return name.startsWith(prefixOf(base));
}

const prefixOf = (base: string) => `passagework ${base}/ `;
