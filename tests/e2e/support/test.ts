/**
 * Playwright's `test`, under watch: no page writes to the console, throws, or asks anything of another host. It holds for
 * every journey here without saying so; one that visits a missing page says which message it expects.
 */
import { test as base, expect } from '@playwright/test';

interface Watch {
	/** Console messages that a journey is meant to bring about. */
	expectedMessages: RegExp[];
	watch: void;
}

/** Said by Playwright where it keeps a service worker away (`playwright.config.ts`). */
const PLAYWRIGHTS_OWN = /Service Worker registration blocked by Playwright/;

export const test = base.extend<Watch>({
	expectedMessages: [[], { option: true }],
	watch: [
		async ({ context, baseURL, expectedMessages }, use) => {
			const faults: string[] = [];
			const hosts = new Set([new URL(baseURL ?? '').hostname, 'localhost']);
			context.on('console', (message) => {
				const text = `${message.type()}: ${message.text()} (${message.location().url})`;
				if (PLAYWRIGHTS_OWN.test(text)) return;
				if (!expectedMessages.some((pattern) => pattern.test(text))) faults.push(text);
			});
			context.on('weberror', (fault) => faults.push(String(fault.error())));
			context.on('request', (request) => {
				const { protocol, hostname } = new URL(request.url());
				if (/^(http|ws)/.test(protocol) && !hosts.has(hostname)) faults.push(request.url());
			});
			await use();
			expect(faults, 'console messages, errors and requests to other hosts').toEqual([]);
		},
		{ auto: true }
	]
});

export { expect };
