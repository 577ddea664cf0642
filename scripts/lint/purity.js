/** What reading/ and layout/ must not reach for: the browser, the machine, the clock, chance. */
import globals from 'globals';

const why =
	'reading/ and layout/ are pure: pass in what they need (time, chance, measures, files).';

/** Globals that are pure functions of their arguments, in a browser and in Node alike. */
const PURE = ['structuredClone', 'TextDecoder', 'TextEncoder', 'URL', 'URLSearchParams'];

const names = Object.keys({ ...globals.browser, ...globals.node }).filter(
	(name) => !(name in globals.builtin) && !PURE.includes(name)
);

/** @type {import('eslint').Linter.Config[]} */
export const pureConfigs = [
	{
		files: ['src/lib/reading/**', 'src/lib/layout/**'],
		rules: {
			'no-restricted-globals': ['error', ...names.map((name) => ({ name, message: why }))],
			'no-restricted-properties': [
				'error',
				{ object: 'Math', property: 'random', message: why },
				{ object: 'Date', property: 'now', message: why }
			]
		}
	}
];
