import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin, Rolldown } from 'vite';
import { LANGUAGE } from '#wording/common';
import { OFFLINE } from '#wording/offline';

interface Options {
	/** The hosted edition's page, whose inline script (the stored colour scheme) this one has too. */
	template: string;
	/** What is written into the file as data. */
	edition: unknown;
	/** Of the file. */
	name: string;
}

type Bundle = Rolldown.OutputBundle;

/**
 * Writes script, style and data of a build into its one page, under a policy that allows them by their hash and nothing else:
 * the file asks nothing of any network.
 */
export function inOneFile({ template, edition, name }: Options): Plugin {
	return {
		name: 'passagework-one-file',
		enforce: 'post',
		transformIndexHtml: (html) =>
			html.replace('%language%', LANGUAGE).replace('%needs-script%', OFFLINE.fileNeedsScript),
		generateBundle: {
			order: 'post',
			handler(_options, bundle) {
				const page = Object.values(bundle).find(({ fileName }) => fileName.endsWith('.html'));
				if (page?.type !== 'asset') throw new Error('The build made no page.');
				const scheme = /<script>([^]*?)<\/script>/.exec(readFileSync(template, 'utf8'))?.[1] ?? '';
				const html = withoutFiles(String(page.source));
				const parts = { scheme, script: scriptOf(bundle), style: styleOf(bundle) };
				for (const part of Object.keys(bundle)) delete bundle[part];
				const source = filled(html, parts, JSON.stringify(edition));
				this.emitFile({ type: 'asset', fileName: name, source });
			}
		}
	};
}

/** The page without its links to files. */
const withoutFiles = (html: string) =>
	html
		.replaceAll(/<script[^>]*src=[^>]*><\/script>/g, '')
		.replaceAll(/<link[^>]*rel="stylesheet"[^>]*>/g, '');

/** The one module. "</script" would end the element it stands in. */
function scriptOf(bundle: Bundle): string {
	const chunks = Object.values(bundle).filter((part) => part.type === 'chunk');
	if (chunks.length !== 1) throw new Error(`The script is in ${chunks.length} pieces, not in one.`);
	return (chunks[0]?.code ?? '').replaceAll('</script', '<\\/script').trim();
}

/** Fonts are in the file: they are waited for, where the hosted edition would rather do without than wait. */
function styleOf(bundle: Bundle): string {
	const sheets = Object.values(bundle).filter(({ fileName }) => fileName.endsWith('.css'));
	const style = sheets.map((sheet) => (sheet.type === 'asset' ? String(sheet.source) : ''));
	return style.join('\n').replaceAll('font-display:optional', 'font-display:block');
}

function filled(
	html: string,
	{ scheme, script, style }: Record<'scheme' | 'script' | 'style', string>,
	data: string
): string {
	const head = `<meta http-equiv="content-security-policy" content="${policyOf([scheme, script], style)}">
<script>${scheme}</script>
<style>${style}</style>
`;
	const foot = `<script type="application/json" id="edition">${data.replaceAll('<', '\\u003c')}</script>
<script type="module">${script}</script>
`;
	// Functions, since a "$" of the script is no pattern of replacement.
	return html.replace('<title>', () => `${head}<title>`).replace('</body>', () => `${foot}</body>`);
}

function policyOf(scripts: readonly string[], style: string): string {
	const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
	return [
		"default-src 'none'",
		`script-src ${scripts.map(hashOf).join(' ')}`,
		`style-src ${hashOf(style)}`,
		"style-src-attr 'unsafe-inline'",
		'font-src data:',
		'img-src data: blob:',
		'connect-src data:',
		"base-uri 'none'",
		"form-action 'none'"
	].join('; ');
}
