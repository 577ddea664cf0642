/** Searches of a layout on as many threads as the machine has cores. Who makes which search changes nothing. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { LayoutProblem } from '../src/lib/layout/map/items';
import type { SearchResult, SearchRun, SearchTask } from '../src/lib/layout/map/searchTask';

const WORKER = new URL('./searchThread.mjs', import.meta.url);

export const searchThreads: SearchRun = async (problem, tasks) => {
	const results: SearchResult[] = [];
	const waiting = [...tasks.entries()];
	const threads = Math.min(availableParallelism(), tasks.length);
	await Promise.all(Array.from({ length: threads }, () => workOff(problem, { waiting, results })));
	return results;
};

/** Takes tasks from the list until none waits. */
async function workOff(
	problem: LayoutProblem,
	{ waiting, results }: { waiting: [number, SearchTask][]; results: SearchResult[] }
): Promise<void> {
	const worker = new Worker(WORKER, { workerData: problem });
	try {
		for (let next = waiting.shift(); next; next = waiting.shift()) {
			const [at, task] = next;
			results[at] = await answer(worker, task);
		}
	} finally {
		await worker.terminate();
	}
}

function answer(worker: Worker, task: SearchTask): Promise<SearchResult> {
	return new Promise((resolve, reject) => {
		const failed = (error: Error) => reject(error);
		worker.once('error', failed);
		worker.once('message', (result: SearchResult) => {
			worker.off('error', failed);
			resolve(result);
		});
		worker.postMessage(task);
	});
}
