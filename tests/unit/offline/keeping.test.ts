/** Whether the edition is kept on this device, where editions in two languages may be. */
import { describe, expect, it } from 'vitest';
import { Keeping, type Keeper } from '../../../src/lib/state/offline/keeping.svelte';

/** As of a worker that has all it keeps, in a folder of the host. */
function registrationOf(folder: string): ServiceWorkerRegistration {
	const active = { state: 'activated' };
	const none = { installing: null, waiting: null, addEventListener: () => undefined };
	return {
		scope: `https://any.example${folder}`,
		active,
		...none
	} as unknown as ServiceWorkerRegistration;
}

/** A browser in which such a worker answers for the page. */
function keeperWith(registration: ServiceWorkerRegistration, address: string) {
	let changed: () => void = () => undefined;
	const state = { registration };
	const container = {
		getRegistration: () => Promise.resolve(state.registration),
		ready: Promise.resolve(registration),
		register: () => Promise.resolve(state.registration),
		addEventListener: (_kind: string, told: () => void) => (changed = told)
	};
	const caches = { keys: () => Promise.resolve([]), open: () => Promise.reject(new Error()) };
	const keeper = { container, caches, address } as unknown as Keeper;
	return {
		keeper,
		takeOver: (next: ServiceWorkerRegistration) => {
			state.registration = next;
			changed();
		}
	};
}

/** Until all that was promised has come. */
const settled = () => new Promise((done) => setTimeout(done));

describe('an edition', () => {
	it.each([
		['/', '/service-worker.js', 'kept'],
		['/some/folder/', '/some/folder/service-worker.js', 'kept'],
		['/', '/fr/service-worker.js', 'offered'],
		['/fr/', '/fr/service-worker.js', 'kept']
	])(
		'whose page a worker of %s answers for, with %s of its own, is %s',
		async (scope, address, state) => {
			const keeping = new Keeping(keeperWith(registrationOf(scope), address).keeper);
			await keeping.look();
			await settled();
			expect(keeping.state).toBe(state);
		}
	);

	it('is kept once its own worker has taken over from that of the folder above', async () => {
		const { keeper, takeOver } = keeperWith(registrationOf('/'), '/fr/service-worker.js');
		const keeping = new Keeping(keeper);
		await keeping.look();
		await settled();
		takeOver(registrationOf('/fr/'));
		await settled();
		expect(keeping.state).toBe('kept');
	});
});
