/**
 * The direction of imports, as lint rules:
 *
 *     routes → views → state → (layout, exchange) → reading → wording        server → everything but views
 *
 * A layer may skip steps downwards; it never imports upwards or sideways. The folders of views/ never import one
 * another: they meet in state and in the URL, and share what is in views/ui/. Words
 * come by `#wording/…`, in the language of the edition; they know the model by its types alone.
 */
import { importsOf, packagesBut, refuse } from './refuse.js';

/** @typedef {import('./refuse.js').Refusal} Refusal */

/**
 * The layers each layer must not import, and why.
 * @type {Record<string, { refused: string[], why: string }>}
 */
const LAYERS = {
	reading: {
		refused: ['layout', 'exchange', 'state', 'views', 'server', 'routes'],
		why: 'reading/ is the model: it imports nothing but itself, so that anything can be built on it.'
	},
	layout: {
		refused: ['exchange', 'state', 'views', 'server', 'routes'],
		why: 'layout/ is numbers in, numbers out: it knows reading/ and nothing above.'
	},
	exchange: {
		refused: ['layout', 'state', 'views', 'server', 'routes'],
		why: 'exchange/ turns the model into formats and back: it knows reading/ and nothing else.'
	},
	state: {
		refused: ['views', 'server', 'routes'],
		why: 'state/ is shared by all views, so it knows none of them; what the build makes reaches it as data.'
	},
	views: {
		refused: ['server', 'routes'],
		why: 'views/ take what they show as props and state: the build and the routes stand above them.'
	},
	server: {
		refused: ['views', 'routes'],
		why: 'server/ prepares data at build and draws nothing: it may use everything but views.'
	}
};

const VIEWS = [
	'map',
	'timeline',
	'text',
	'slip',
	'outline',
	'tour',
	'handout',
	'filter',
	'search',
	'concordance',
	'indexes',
	'settings'
];

const AT_BUILD_ONLY = {
	regex: '^(?:zod|yaml)(?:/|$)',
	message: 'zod and yaml serve the build: only reading/schema and server/ import them.'
};

/** @param {string} layer @returns {Refusal} */
const noAlias = (layer) => ({
	regex: '^\\$(?:lib|app|env)(?:/|$)',
	message: `${layer}/ also runs in plain Node, which knows no $lib and no $app: import by a relative path.`
});

/** @param {string} layer @param {string} packages matches the names that are allowed @returns {Refusal} */
const pure = (layer, packages) => ({
	regex: packagesBut(packages),
	message: `${layer}/ is pure: no Svelte, no node:, and no package beyond those named in ARCHITECTURE.md.`
});

/** @param {string} layer @returns {Refusal} */
function direction(layer) {
	const { refused = [], why = '' } = LAYERS[layer] ?? {};
	return { regex: importsOf(refused), message: why };
}

/** @param {string} view a folder of views/ */
function between(view) {
	const others = VIEWS.filter((other) => other !== view);
	return {
		regex: importsOf(others, 'views'),
		message:
			'Views never import one another: they meet in state and in the URL, and share views/ui/.'
	};
}

const views = [direction('views'), AT_BUILD_ONLY];
const reading = [direction('reading'), noAlias('reading')];

/** @type {[files: string, refusals: Refusal[]][]} a later row replaces an earlier one for the files it names */
const TABLE = [
	['src/lib/reading/**', [...reading, pure('reading', '#wording')]],
	['src/lib/reading/schema{.ts,/**}', [...reading, pure('reading', 'zod|yaml|#wording')]],
	[
		'src/lib/layout/**',
		[direction('layout'), noAlias('layout'), pure('layout', 'd3|d3-[a-z]+|#wording')]
	],
	['src/lib/exchange/**', [direction('exchange'), AT_BUILD_ONLY]],
	['src/lib/state/**', [direction('state'), AT_BUILD_ONLY]],
	['src/lib/server/**', [direction('server'), noAlias('server')]],
	['src/{routes,file}/**', [AT_BUILD_ONLY]],
	['src/lib/views/**', views],
	...[...VIEWS, 'ui'].map(
		(view) =>
			/** @type {[string, Refusal[]]} */ ([`src/lib/views/${view}/**`, [...views, between(view)]])
	)
];

const ONE_LANGUAGE = {
	regex: '(?:^|/)wording/',
	message: 'Words come by #wording/…, in the language of the edition.'
};

const WORDS_ALONE = {
	regex: '^(?!\\./)',
	allowTypeImports: true,
	message: 'wording/ says words: it imports types, and its own words; nothing else.'
};

/** @type {import('eslint').Linter.Config[]} */
export const layerConfigs = [
	...TABLE.map(([files, refusals]) => ({
		files: [files],
		rules: refuse(files.includes('/server/') ? refusals : [...refusals, ONE_LANGUAGE])
	})),
	{
		files: ['src/lib/wording/**'],
		rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [WORDS_ALONE] }] }
	}
];
