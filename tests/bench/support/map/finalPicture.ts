import type { Browser, CDPSession, Page } from 'playwright-core';
import { settled, withPage } from './openPage';

/** A frame as the compositor made it: a PNG in base64, ms since 1970. */
interface Frame {
	data: string;
	time: number;
}

export interface Seen {
	/** From when on the region of the map is what it will stay; ms since navigation began. */
	visible: number;
	/** What long tasks lasted over 50 ms, ms. */
	blocking: number;
}

interface Region {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** Share of pixels that may differ: what a blinking caret or an edge's smoothing is worth. */
const TOLERANCE = 0.0005;

async function watchFrames(cdp: CDPSession): Promise<Frame[]> {
	const frames: Frame[] = [];
	cdp.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
		if (data !== frames.at(-1)?.data) frames.push({ data, time: (metadata.timestamp ?? 0) * 1000 });
		cdp.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
	});
	await cdp.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
	return frames;
}

/** Share of the region's pixels that differ, of each picture from the last. */
function differences(judge: Page, pictures: readonly string[], region: Region): Promise<number[]> {
	return judge.evaluate(
		async ({ pictures, region: { x, y, width, height } }) => {
			const canvas = new OffscreenCanvas(width, height);
			const context = canvas.getContext('2d', { willReadFrequently: true });
			if (!context) throw new Error('There is no canvas to compare on.');
			const pixels: Uint32Array[] = [];
			for (const data of pictures) {
				const bytes = Uint8Array.from(atob(data), (one) => one.charCodeAt(0));
				context.clearRect(0, 0, width, height);
				context.drawImage(await createImageBitmap(new Blob([bytes])), -x, -y);
				pixels.push(new Uint32Array(context.getImageData(0, 0, width, height).data.buffer));
			}
			const last = pixels.at(-1) ?? new Uint32Array();
			return pixels.map((one) => {
				let differing = 0;
				for (let i = 0; i < last.length; i++) if (one[i] !== last[i]) differing++;
				return differing / last.length;
			});
		},
		{ pictures, region }
	);
}

/**
 * When the map stands as it will stay, by its picture: largest contentful paint does not see a canvas.
 *
 * @param judge a blank page that compares pictures
 */
export function measureSeen(browser: Browser, judge: Page, url: string): Promise<Seen> {
	return withPage(browser, { slowLoad: true }, async (opened) => {
		const frames = await watchFrames(opened.cdp);
		await settled(opened, url);
		const { origin, blocking, region } = await opened.page.evaluate(() => {
			const { x, y, width, height } = window.bench.region();
			const region = {
				x: Math.ceil(x),
				y: Math.ceil(y),
				width: Math.floor(width),
				height: Math.floor(height)
			};
			return { origin: performance.timeOrigin, blocking: window.bench.blocking(), region };
		});
		const { data: final } = await opened.cdp.send('Page.captureScreenshot', { format: 'png' });
		const pictures = [...frames.map(({ data }) => data), final];
		const shares = await differences(judge, pictures, region);
		const lastOther = shares.slice(0, -1).findLastIndex((share) => share > TOLERANCE);
		const first = frames[lastOther + 1];
		return { visible: first ? first.time - origin : NaN, blocking };
	});
}
