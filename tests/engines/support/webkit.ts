import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { Builder, Key, type WebDriver } from 'selenium-webdriver';
import { WINDOW, type Engine, type Tab } from './engine';
import { until } from './until';

/** Where WebKitGTK and what drives it are. */
export interface WebKitPaths {
	driver: string;
	miniBrowser: string;
	/** An X server without a screen. */
	xvfb: string;
}

/** The screen that Xvfb makes up; a number nobody else is likely to have. */
const DISPLAY = `:${90 + (process.pid % 900)}`;

/** WebKitGTK's own small browser, on a screen that nobody sees. */
export async function startWebKit({ driver, miniBrowser, xvfb }: WebKitPaths): Promise<Engine> {
	const port = await freePort();
	const env = { ...process.env, DISPLAY };
	const started: ChildProcess[] = [
		spawn(xvfb, [DISPLAY, '-screen', '0', `${WINDOW.width}x${WINDOW.height}x24`]),
		spawn(driver, [`--port=${port}`], { env })
	];
	const stop = () => started.forEach((one) => one.kill());
	try {
		const server = `http://127.0.0.1:${port}`;
		await until(async () => (await fetch(`${server}/status`)).ok);
		const browser = await new Builder()
			.usingServer(server)
			.withCapabilities({
				browserName: 'MiniBrowser',
				'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] }
			})
			.build();
		await browser.manage().window().setRect(WINDOW);
		const version = String((await browser.getCapabilities()).get('browserVersion'));
		const close = async () => {
			await browser.quit();
			stop();
		};
		return { name: `WebKitGTK/${version}`, tab: tabOf(browser), close };
	} catch (error) {
		stop();
		throw error;
	}
}

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.on('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
		});
	});
}

/** Names of keys that WebDriver has in other letters: "PageDown" is PAGE_DOWN. */
const keyOf = (key: string) =>
	key.length === 1 ? key : (Key[key.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()] ?? key);

function tabOf(browser: WebDriver): Tab {
	return {
		goto: (url) => browser.get(url),
		back: () => browser.navigate().back(),
		url: () => browser.getCurrentUrl(),
		evaluate: (ask, ...given) => browser.executeScript(`return (${ask})(...arguments)`, ...given),
		click: async (selector) => {
			// A link in a drawing is not what this driver takes for clickable: its place is.
			const place = await browser.executeScript<{ x: number; y: number }>(
				`return (${middleOf})(...arguments)`,
				selector
			);
			await browser.actions().move(place).click().perform();
		},
		press: (key) => browser.actions().sendKeys(keyOf(key)).perform(),
		type: (text) => browser.actions().sendKeys(text).perform(),
		faults: () => undefined
	};
}

/** px of the window: the middle of an element, or of the glyph in it. */
function middleOf(selector: string) {
	const found = document.querySelector(`${selector} .glyph`) ?? document.querySelector(selector);
	found?.scrollIntoView({ block: 'nearest' });
	const { left, top, width, height } = found?.getBoundingClientRect() ?? new DOMRect();
	return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
}
