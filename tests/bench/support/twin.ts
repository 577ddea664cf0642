import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The same page without script: same markup, same style, same fonts. */
export function withoutScript(html: string): string {
	return html
		.replace(/<script\b[^>]*>[^]*?<\/script>/gi, '')
		.replace(/<link\b[^>]*\brel="modulepreload"[^>]*>/gi, '');
}

/**
 * A copy of the home page and of what it loads, without script, in a folder of its own.
 *
 * @param build the built site
 * @returns the folder, and what removes it
 */
export function scriptlessTwin(build: string): { folder: string; remove: () => void } {
	const folder = mkdtempSync(join(tmpdir(), 'passagework-twin-'));
	for (const entry of readdirSync(build)) {
		if (entry.startsWith('_app') || entry.startsWith('fonts')) {
			cpSync(join(build, entry), join(folder, entry), { recursive: true });
		}
	}
	const html = readFileSync(join(build, 'index.html'), 'utf8');
	writeFileSync(join(folder, 'index.html'), withoutScript(html));
	return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
