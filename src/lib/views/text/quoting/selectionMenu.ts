import { mount, unmount } from 'svelte';
import type { Edition } from '$lib/state/edition';
import SelectionMenu from './SelectionMenu.svelte';

/** Puts the menu of selected words beside the page; answers what takes it away. */
export function selectionMenu(text: HTMLElement, edition: Edition): () => void {
	const menu = mount(SelectionMenu, { target: document.body, props: { text, edition } });
	return () => void unmount(menu);
}
