import { messageIn, type Message } from './message';

/** Of a browser, what windows find each other by; handed in, so that it can be simulated. */
export interface Surroundings {
	/** The window itself, where other windows knock. */
	window: Pick<Window, 'addEventListener' | 'removeEventListener'>;
	/** The window that opened this one, if it is still there. */
	opener: () => Pick<Window, 'postMessage'> | null;
	/** A channel to all windows of this name. Throws where there is none (a file, a strict setting). */
	channel: (name: string) => BroadcastChannel;
	pair: () => MessageChannel;
}

/**
 * The wires between the windows of a lesson. A window that was opened hands its opener one end of a message channel, which
 * works from files too; all windows of one origin share a broadcast channel besides. What goes out goes out on every wire,
 * and so may come in twice.
 */
export class WindowLink {
	readonly #ports = new Set<MessagePort>();
	readonly #shared: BroadcastChannel | undefined;
	readonly #closing = new AbortController();
	#offered: MessagePort | undefined;

	/** @param receive is called for every message of the session, in whatever order they come */
	constructor(
		private readonly around: Surroundings,
		private readonly session: string,
		private readonly receive: (message: Message) => void
	) {
		const { signal } = this.#closing;
		const knock = (event: Event) => this.#knocked(event as MessageEvent<unknown>);
		around.window.addEventListener('message', knock, { signal });
		this.#shared = this.#openShared();
		this.#shared?.addEventListener('message', ({ data }) => this.#take(data), { signal });
		this.offer();
	}

	/** Hands the opener a new end: at the start, and whenever it has been silent, for it may have been loaded anew. */
	offer() {
		const opener = this.around.opener();
		if (!opener) return;
		const { port1, port2 } = this.around.pair();
		if (this.#offered) this.#drop(this.#offered);
		this.#offered = port1;
		this.#keep(port1);
		// The opener may be a file, which has no origin to name. What is sent is no secret.
		opener.postMessage({ app: 'passagework', session: this.session, port: true }, '*', [port2]);
	}

	send(message: Message) {
		for (const port of this.#ports) port.postMessage(message);
		this.#shared?.postMessage(message);
	}

	close() {
		this.#closing.abort();
		for (const port of this.#ports) port.close();
		this.#shared?.close();
	}

	#openShared(): BroadcastChannel | undefined {
		try {
			return this.around.channel(`passagework:${this.session}`);
		} catch {
			// Files and strict settings have none: the port from the opener is enough.
			return undefined;
		}
	}

	#knocked({ data, ports }: MessageEvent<unknown>) {
		const offer = data as { app?: unknown; session?: unknown; port?: unknown } | null;
		const ours = offer?.app === 'passagework' && offer.session === this.session;
		if (ours && offer.port === true && ports[0]) this.#keep(ports[0]);
	}

	#keep(port: MessagePort) {
		this.#ports.add(port);
		port.onmessage = ({ data }) => this.#take(data);
	}

	#drop(port: MessagePort) {
		port.close();
		this.#ports.delete(port);
	}

	#take(data: unknown) {
		const message = messageIn(data);
		if (message?.session === this.session) this.receive(message);
	}
}
