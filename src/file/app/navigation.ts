/** In the place of `$app/navigation`. */
import { onMount } from 'svelte';
import { settle } from '../followLinks';
import { hashOf } from '../hashAddress';
import { router, type Navigation } from '../router.svelte';

interface GotoOptions {
	replaceState?: boolean;
	noScroll?: boolean;
	keepFocus?: boolean;
}

export async function goto(href: string, options: GotoOptions = {}): Promise<void> {
	await router.go(href, { replace: options.replaceState ?? false, type: 'goto' });
	settle(options);
}

/** Writes another address over the present one; what is shown stays as it is. */
export function replaceState(href: string, state: object) {
	history.replaceState(state, '', hashOf(href, router.shown.url));
}

/** Told before each navigation, as long as the component lives that asks for it. */
export const beforeNavigate = (told: (navigation: Navigation) => void) =>
	onMount(() => listen(router.before, told));

/** Nothing sleeps in the file: whatever is shown is drawn by script. */
export const onNavigate = () => undefined;

/** Told after each navigation, and once for the first page. */
export const afterNavigate = (told: (navigation: Navigation) => void) =>
	onMount(() => listen(router.after, told));

function listen<T>(all: Set<T>, one: T) {
	all.add(one);
	return () => all.delete(one);
}
