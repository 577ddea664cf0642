import { isOwnCache } from './kept';

/**
 * 'unable': this browser, or this way of opening the edition, keeps nothing. 'offered': nothing is kept yet. 'kept': all of it is
 * there without network.
 */
export type KeepingState = 'unable' | 'offered' | 'keeping' | 'kept' | 'failed';

/** Of a browser, what keeps an edition; handed in, so that it can be simulated. */
export interface Keeper {
	/** Undefined on plain http and where the browser has none. */
	container:
		| Pick<ServiceWorkerContainer, 'register' | 'getRegistration' | 'ready' | 'addEventListener'>
		| undefined;
	caches: Pick<CacheStorage, 'keys' | 'open'> | undefined;
	/** Of the service worker. */
	address: string;
}

/** Whether the edition is kept on this device, and how large it is there. */
export class Keeping {
	#state = $state<KeepingState>('unable');
	#bytes = $state(0);
	#newer = $state(false);

	constructor(private readonly keeper: Keeper) {}

	get state() {
		return this.#state;
	}

	get bytes() {
		return this.#bytes;
	}

	/** A newer edition waits until no page of this one is open. */
	get newer() {
		return this.#newer;
	}

	/** What is there already. */
	async look() {
		const { container, address } = this.keeper;
		if (!container || !this.keeper.caches) return;
		const registration = await container.getRegistration(address);
		if (registration && this.#isOwn(registration)) return this.#follow(registration);
		this.#state = 'offered';
		// The page keeps it by itself before long, unless the device is sparing.
		const again = () => void this.look();
		void container.ready.then((later) =>
			this.#isOwn(later)
				? this.#follow(later)
				: container.addEventListener('controllerchange', again, { once: true })
		);
	}

	/** The edition in the folder above, in another language, answers for this one until it has a worker of its own. */
	#isOwn({ scope }: ServiceWorkerRegistration) {
		return new URL(scope).pathname === `${this.#base}/`;
	}

	/** Folder the edition is served from: '' or '/some/folder'. */
	get #base() {
		return new URL(this.keeper.address, 'http://any').pathname.replace(/\/[^/]*$/, '');
	}

	async keep() {
		const { container, address } = this.keeper;
		if (!container) return;
		this.#state = 'keeping';
		try {
			await this.#follow(await container.register(address));
		} catch {
			this.#state = 'failed';
		}
	}

	async #follow(registration: ServiceWorkerRegistration) {
		const { installing, waiting, active } = registration;
		this.#compare(registration);
		registration.addEventListener('updatefound', () => {
			const compare = () => this.#compare(registration);
			registration.installing?.addEventListener('statechange', compare);
		});
		if (active?.state === 'activated') return this.#count();
		this.#state = 'keeping';
		const worker = installing ?? waiting ?? active;
		worker?.addEventListener('statechange', () => {
			if (worker.state === 'redundant') this.#state = 'failed';
			if (worker.state === 'activated') void this.#count();
		});
	}

	/** A newer edition may come while the page is open. */
	#compare({ waiting, active }: ServiceWorkerRegistration) {
		this.#newer = waiting !== null && active !== null;
	}

	async #count() {
		const names = (await this.keeper.caches?.keys()) ?? [];
		const sizes = names
			.filter((name) => isOwnCache(this.#base, name))
			.map((name) => this.#sizeOf(name));
		const all = await Promise.all(sizes);
		this.#bytes = all.reduce((sum, size) => sum + size, 0);
		this.#state = 'kept';
	}

	async #sizeOf(name: string): Promise<number> {
		const cache = await this.keeper.caches?.open(name);
		const requests = (await cache?.keys()) ?? [];
		const bodies = requests.map(async (request) => (await cache?.match(request))?.blob());
		return (await Promise.all(bodies)).reduce((sum, body) => sum + (body?.size ?? 0), 0);
	}
}
