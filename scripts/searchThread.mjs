/** A thread that makes searches: each message is one task, each answer its result. */
import { parentPort, workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

// A thread does not inherit from tsx how TypeScript is read.
register();
const { search } = await import('../src/lib/layout/map/searchTask.ts');

parentPort?.on('message', (task) => parentPort?.postMessage(search(workerData, task)));
