/** Regular expressions for imports, and the lint rules that refuse what they match. */

/** @typedef {{ regex: string, message: string }} Refusal an import that is refused, and the sentence that says why */

/**
 * Matches an import from one of some folders, by `$lib` or by a way up and over.
 * @param {readonly string[]} folders of src/lib (or src/routes); with `parent`, of that folder of src/lib
 * @param {string} [parent]
 */
export function importsOf(folders, parent) {
	const alias = parent ? `\\$lib/${parent}/` : '\\$lib/(?:\\.\\./)*';
	const over = parent ? `(?:(?:(?:src/)?lib/)?${parent}/)?` : '(?:src/)?(?:lib/)?';
	return `^(?:${alias}|(?:\\./)?(?:\\.\\./)+${over})(?:${folders.join('|')})(?:/|$)`;
}

/**
 * Matches an import of any package, Node's own among them, but some.
 * @param {string} names alternatives of a regular expression; '' allows none
 */
export function packagesBut(names) {
	return `^(?!\\.|\\$${names && `|(?:${names})(?:/|$)`})`;
}

/**
 * Refuses imports in each of their forms: `import … from`, `export … from`, `import('…')`, and a type's `import('…')`.
 * @param {Refusal[]} refusals
 * @returns {import('eslint').Linter.RulesRecord}
 */
export function refuse(refusals) {
	const expressions = refusals.map(({ regex, message }) => ({
		selector: `:matches(ImportExpression, TSImportType) Literal[value=/${regex.replaceAll('/', '\\/')}/]`,
		message
	}));
	return {
		'no-restricted-imports': ['error', { patterns: refusals }],
		'no-restricted-syntax': ['error', ...expressions]
	};
}
