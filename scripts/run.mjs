/** How the workshop's scripts run: others from within, and themselves as commands. */
import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Runs a command line with the project's own tools on the path.
 * @param {string} command a fixed command line; never one made from input, since a shell reads it
 * @param {Record<string, string>} [env] variables added to those of this process
 * @param {(output: string) => void} [tell] gets all it says when it has ended, where it must not speak among others
 * @returns {Promise<number>} its exit code; 1 where a signal ended it
 */
export function run(command, env = {}, tell) {
	const tools = resolve('node_modules', '.bin');
	const path = `${tools}${delimiter}${process.env.PATH ?? ''}`;
	const child = spawn(command, {
		shell: true,
		stdio: tell ? ['ignore', 'pipe', 'pipe'] : 'inherit',
		env: { ...process.env, PATH: path, ...env }
	});
	let output = '';
	for (const stream of [child.stdout, child.stderr])
		stream?.setEncoding('utf8').on('data', (text) => (output += text));
	return new Promise((done, fail) => {
		child.once('error', fail);
		child.once('close', (code) => {
			tell?.(output);
			done(code ?? 1);
		});
	});
}

/**
 * Runs a module's main function where the module is the program, and not where it is imported. What it throws is said
 * in one line: these are messages for people.
 * @param {string} url the module's `import.meta.url`
 * @param {() => Promise<void>} main
 */
export function asCommand(url, main) {
	if (url !== pathToFileURL(process.argv[1] ?? '').href) return;
	main().catch((error) => {
		console.error(error.message);
		process.exitCode = 1;
	});
}
