/** Fills the screen with the page, or gives the screen back. Answers whether the browser did (a frame may not be let). */
export async function switchFullScreen(page: Document): Promise<boolean> {
	try {
		if (page.fullscreenElement) await page.exitFullscreen();
		else await page.documentElement.requestFullscreen();
		return true;
	} catch {
		return false;
	}
}
