/**
 * What lint holds: the direction of imports, the purity of the model and the layout, and the size of things.
 * How code is set is Prettier's; no rule here speaks of it.
 */
import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import { layerConfigs } from './scripts/lint/layers.js';
import { pureConfigs } from './scripts/lint/purity.js';
import svelteConfig from './svelte.config.js';

const skip = { skipBlankLines: true, skipComments: true };

export default defineConfig(
	{
		ignores: [
			...['build/', 'dist/', '.svelte-kit/', '.svelte-kit-fr/'],
			...['test-results/', 'playwright-report/', 'coverage/']
		]
	},
	js.configs.recommended,
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{
		// A rule that is wrong somewhere is mended here, for all, and not switched off there.
		linterOptions: { noInlineConfig: true },
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
			'no-undef': 'off',
			complexity: ['error', 15],
			eqeqeq: ['error', 'always', { null: 'ignore' }],
			'max-depth': ['error', 3],
			'max-lines': ['error', { max: 250 }],
			'max-params': ['error', 3],
			'no-console': 'error',
			'object-shorthand': 'error',
			'prefer-const': 'error'
		}
	},
	{
		files: ['**/*.ts', '**/*.js', '**/*.mjs'],
		rules: {
			'max-lines-per-function': ['error', { max: 40, ...skip }],
			// State holds whole values that are replaced, never changed in place.
			'svelte/prefer-svelte-reactivity': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.ts'],
		rules: {
			// Addresses are made in state/addresses.ts, which resolves them once for all links.
			'svelte/no-navigation-without-resolve': [
				'error',
				{ ignoreLinks: true, ignoreGoto: true, ignoreReplaceState: true, ignorePushState: true }
			]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts', '**/*.svelte.js'],
		languageOptions: {
			parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig }
		}
	},
	{
		files: ['**/*.svelte'],
		rules: {
			'prefer-const': 'off',
			'svelte/prefer-const': 'error',
			'svelte/max-lines-per-block': ['error', { script: 60, ...skip }]
		}
	},
	{
		// A table of cases, the describe around it and the columns of a row are many without being hard.
		files: ['tests/**'],
		rules: { 'max-lines-per-function': 'off', 'max-params': 'off' }
	},
	{
		files: ['scripts/**', 'tests/bench/**', 'tests/engines/**', 'tests/lighthouse/**'],
		rules: { 'no-console': 'off' }
	},
	...layerConfigs,
	...pureConfigs
);
