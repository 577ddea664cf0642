/** What is used of the two drivers. They are installed for these tests alone, so types are checked without them. */
declare module 'puppeteer-core' {
	interface Page {
		on(event: 'console', heard: (message: { type(): string; text(): string }) => void): void;
		on(event: 'pageerror', heard: (error: Error) => void): void;
		goto(url: string, options?: { waitUntil: 'load' }): Promise<unknown>;
		goBack(): Promise<unknown>;
		url(): string;
		evaluate<T, A extends unknown[]>(ask: (...given: A) => T | Promise<T>, ...given: A): Promise<T>;
		click(selector: string): Promise<void>;
		keyboard: { press(key: string): Promise<void>; type(text: string): Promise<void> };
	}
	interface Browser {
		pages(): Promise<Page[]>;
		newPage(): Promise<Page>;
		version(): Promise<string>;
		close(): Promise<void>;
	}
	interface LaunchOptions {
		browser: 'firefox';
		executablePath: string;
		headless: boolean;
		defaultViewport: { width: number; height: number };
	}
	const puppeteer: { launch(options: LaunchOptions): Promise<Browser> };
	export default puppeteer;
	export type { Browser, Page };
}

declare module 'selenium-webdriver' {
	interface Actions {
		sendKeys(...keys: string[]): Actions;
		move(place: { x: number; y: number }): Actions;
		click(): Actions;
		perform(): Promise<void>;
	}
	interface WebDriver {
		get(url: string): Promise<void>;
		getCurrentUrl(): Promise<string>;
		navigate(): { back(): Promise<void> };
		executeScript<T>(script: string, ...given: unknown[]): Promise<T>;
		actions(): Actions;
		getCapabilities(): Promise<{ get(name: string): unknown }>;
		manage(): { window(): { setRect(size: { width: number; height: number }): Promise<unknown> } };
		quit(): Promise<void>;
	}
	class Builder {
		usingServer(url: string): this;
		withCapabilities(capabilities: Record<string, unknown>): this;
		build(): Promise<WebDriver>;
	}
	const Key: Record<string, string>;
	export { Builder, Key, type WebDriver };
}
