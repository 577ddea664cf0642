/** Both functions run within the page, so they name nothing outside themselves; ms. */

/** From "/" to the box on the screen, its script loaded; and from there to the first answer, the index made in between. */
export async function openSearch(letter: string): Promise<{ box: number; index: number }> {
	const until = async (selector: string) => {
		while (!document.querySelector(selector)) await new Promise((again) => setTimeout(again));
	};
	const start = performance.now();
	dispatchEvent(new KeyboardEvent('keydown', { key: '/', cancelable: true }));
	await until('dialog[open] [role="combobox"]');
	await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
	const opened = performance.now();
	const field = document.querySelector<HTMLInputElement>('dialog [role="combobox"]');
	if (field) field.value = letter;
	field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
	await until('[role="option"] mark');
	return { box: opened - start, index: performance.now() - opened };
}

/** For each text typed, from the letter to its answers in the document, laid out. */
export async function typeInSearch(typed: string[]): Promise<number[]> {
	const times: number[] = [];
	const field = document.querySelector<HTMLInputElement>('dialog [role="combobox"]');
	for (const value of typed) {
		await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
		const before = performance.now();
		if (field) field.value = value;
		field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
		// The answers are written in a microtask that was queued before this one.
		await Promise.resolve();
		document.querySelector('[role="listbox"]')?.getBoundingClientRect();
		times.push(performance.now() - before);
	}
	return times;
}
