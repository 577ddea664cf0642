/** ms: how long something is waited for, and how often it is asked. */
const PATIENCE = 15_000;
const PAUSE = 50;

/**
 * Waits until a question is answered with yes; a question that throws is not answered yet.
 * @throws after 15 s, with what it was answered last
 */
export async function until(ask: () => unknown) {
	const end = Date.now() + PATIENCE;
	let answer: unknown;
	while (Date.now() < end) {
		answer = await Promise.resolve()
			.then(ask)
			.catch((error: unknown) => error);
		if (answer && !(answer instanceof Error)) return;
		await new Promise((resolve) => setTimeout(resolve, PAUSE));
	}
	throw new Error(`Waited ${PATIENCE / 1000} s in vain; the last answer was ${String(answer)}.`);
}
