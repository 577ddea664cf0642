import puppeteer, { type Page } from 'puppeteer-core';
import { WINDOW, type Engine, type Tab } from './engine';

/** Firefox without a window, over WebDriver BiDi. @param executablePath where it is */
export async function startFirefox(executablePath: string): Promise<Engine> {
	const browser = await puppeteer.launch({
		browser: 'firefox',
		executablePath,
		headless: true,
		defaultViewport: WINDOW
	});
	const [page = await browser.newPage()] = await browser.pages();
	return { name: await browser.version(), tab: tabOf(page), close: () => browser.close() };
}

/** A page that is left gives up what it was loading, and says so. */
const GIVEN_UP = /error loading dynamically imported module/;

function tabOf(page: Page): Tab {
	const heard: string[] = [];
	page.on('pageerror', ({ message }) => {
		if (!GIVEN_UP.test(message)) heard.push(message);
	});
	page.on('console', (message) => {
		if (['error', 'warn', 'warning'].includes(message.type())) heard.push(message.text());
	});
	return {
		goto: async (url) => void (await page.goto(url, { waitUntil: 'load' })),
		back: async () => void (await page.goBack()),
		url: () => Promise.resolve(page.url()),
		evaluate: (ask, ...given) => page.evaluate(ask, ...given),
		click: (selector) => page.click(selector),
		press: (key) => page.keyboard.press(key),
		type: (text) => page.keyboard.type(text),
		faults: () => heard.splice(0)
	};
}
