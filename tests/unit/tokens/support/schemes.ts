/** The colours of the tokens, scheme by scheme, as the style sheets have them. Test support only. */
import { readFileSync } from 'node:fs';

/** Values by name, without the dashes. */
export type Tokens = Readonly<Record<string, string>>;

const TOKENS = readFileSync('src/styles/tokens.css', 'utf8');
const PROJECTOR = readFileSync('src/lib/views/tour/Projector.svelte', 'utf8');

/** What each rule with this selector declares, in the order of the file. */
function rulesOf(css: string, selector: string): Tokens[] {
	const bodies = css.split(`${selector} {`).slice(1);
	return bodies.map((body) => {
		const declared = (body.split('}')[0] ?? '').matchAll(/--([\w-]+):\s*([^;]+);/gu);
		return Object.fromEntries([...declared].map(([, name = '', value = '']) => [name, value]));
	});
}

function onlyRule(css: string, selector: string): Tokens {
	const [rule, ...more] = rulesOf(css, selector);
	if (!rule || more.length > 0) throw new Error(`There is not one rule for ${selector}.`);
	return rule;
}

const [light] = rulesOf(TOKENS, '\n:root');
const strong = '.projector[data-strong]';

/** The dark scheme stands twice, since it is either the device’s or chosen. */
export const DARK_RULES = [
	onlyRule(TOKENS, ":root:not([data-scheme='light'])"),
	onlyRule(TOKENS, ":root[data-scheme='dark']")
] as const;

/** The same on a weak projector. */
export const STRONG_DARK_RULES = [
	onlyRule(PROJECTOR, `:global(:root:not([data-scheme='light'])) ${strong}`),
	onlyRule(PROJECTOR, `:global(:root[data-scheme='dark']) ${strong}`)
] as const;

const dark: Tokens = { ...light, ...DARK_RULES[1] };
const strongLight = onlyRule(PROJECTOR, `\n\t${strong}`);

/** Every scheme in which a page may be read. Paper has the colours of the light one, and is white: no ground is printed. */
export const SCHEMES: Record<string, Tokens> = {
	light: { ...light },
	dark,
	print: { ...light, bg: '#fff', band: '#fff', wash: '#fff' },
	'projector, light': { ...light, ...strongLight },
	'projector, dark': { ...dark, ...strongLight, ...STRONG_DARK_RULES[1] }
};
