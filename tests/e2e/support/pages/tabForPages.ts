import type { Page } from '@playwright/test';
import { axeSource, faultsInBoth, faultsOf, OF_COLOURS } from '../axe';
import { defineShowNew, type Asked } from './onlyNew';

/** What an element that is known, and left out, may be the answer to. */
const OF_WHAT_IS_LEFT_OUT = ['scrollable-region-focusable'];

/** A tab in which prerendered pages are looked at one after another, none of them loaded: only what is new in each. */
export async function tabForPages(tab: Page, site: string) {
	// A document of the site, so that style sheets and fonts come as they do for its pages.
	await tab.goto(`${site}data/reading.schema.json`);
	await tab.evaluate(axeSource);
	await tab.evaluate(defineShowNew);
	return async (
		path: string,
		{ change, next }: { change?: Asked['change']; next?: string } = {}
	) => {
		const asked = { address: site + path, change, ahead: next && site + next };
		const made = await tab.evaluate((asked) => window.showNew(asked), asked);
		const without = made.shown < made.all ? OF_WHAT_IS_LEFT_OUT : [];
		const faults = await (made.newLook
			? faultsInBoth(tab, { without })
			: faultsOf(tab, { without: [...without, ...OF_COLOURS] }));
		return { ...made, faults };
	};
}
