import { createHash } from 'node:crypto';
import { LANGUAGE, WORDS } from '#wording/common';
import { askedPage, FOLDERS, namedPages, type NamedPage } from '../reading/namedPages';
import { nearestIds } from '../reading/nearest';
import type { Reading } from '../reading/model';
import { LANGUAGE_FOLDERS } from '../state/languageFolders';

/**
 * What the page's script does; carried as text, so it refers to nothing outside itself. The page may be served for any
 * address at any depth of any sub-folder.
 */
function offerNearest(
	pages: NamedPage[],
	asked: { root: string; id: string },
	nearest: (query: string, ids: readonly string[], n: number) => string[]
) {
	document.querySelector('a')?.setAttribute('href', asked.root);
	const ids = nearest(asked.id, [...new Set(pages.map(({ id }) => id))], 5);
	const list = document.querySelector('ul');
	for (const { title, path } of ids.flatMap((id) => pages.filter((one) => one.id === id))) {
		const link = document.createElement('a');
		link.href = asked.root + path;
		link.textContent = title;
		// The text's own words are set in serif, here too.
		if (/^[“«]/.test(title)) link.className = 'words';
		list?.appendChild(document.createElement('li')).append(link);
	}
	document.querySelector('h2')?.toggleAttribute('hidden', ids.length === 0);
}

/**
 * The page for an address that is nothing's. It stands alone, with its style and its script inside, because a page that is
 * served at any depth cannot name its files by relative address.
 */
export function notFoundPage(reading: Reading): string {
	const style = STYLE.trim();
	const pages = JSON.stringify(namedPages(reading)).replaceAll('<', '\\u003c');
	const asked = `(${askedPage})(location.pathname, ${JSON.stringify(FOLDERS)}, ${JSON.stringify(LANGUAGE_FOLDERS)})`;
	const script = `(${offerNearest})(${pages}, ${asked}, ${nearestIds})`;
	const policy = `default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(script)}'; img-src data:; base-uri 'none'; form-action 'none'`;
	return `<!doctype html>
<html lang="${LANGUAGE}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="content-security-policy" content="${policy}">
<link rel="icon" href="data:,">
<title>${WORDS.notFoundTitle} · ${escape(reading.title)} · ${WORDS.product}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${WORDS.notFoundTitle}</h1>
<p>${WORDS.notFound} <a href="/">${WORDS.home}</a></p>
<h2 hidden>${WORDS.notFoundNearest}</h2>
<ul></ul>
</main>
<script>${script}</script>
</body>
</html>
`;
}

const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const escape = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const STYLE = `
:root { color-scheme: light dark; background: #f8faf7; color: #14191c; font: 16px/24px "Helvetica Neue", Arial, sans-serif; }
@media (prefers-color-scheme: dark) { :root { background: #11161a; color: #e9eeec; } }
body { margin: 0; }
main { max-width: 36rem; margin: 16vh auto 0; padding: 0 24px; }
h1 { font-size: 28px; line-height: 32px; }
h2 { font-size: 16px; margin-bottom: 0; }
ul { padding: 0; list-style: none; }
li a { display: inline-block; min-height: 32px; }
a { color: inherit; text-underline-offset: 3px; }
.words { font-family: Georgia, serif; }
a:focus-visible { outline: 2px solid; outline-offset: 2px; }
`;
