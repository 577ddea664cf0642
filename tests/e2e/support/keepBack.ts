import type { Page } from '@playwright/test';

/** Keeps all script back that a page asks for from now on, until what is returned is called. */
export async function keepBack(page: Page): Promise<() => void> {
	let held = true;
	await page.route('**/*.js', async (route) => {
		while (held) await new Promise((resolve) => setTimeout(resolve, 20));
		await route.continue();
	});
	return () => (held = false);
}
