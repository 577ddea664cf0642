/** When the page answers to keys and clicks. See region.mjs. */
{
	/** After the next frame has been made. */
	const afterFrame = (done) =>
		requestAnimationFrame(() => {
			const channel = new MessageChannel();
			channel.port1.onmessage = () => done(performance.now());
			channel.port2.postMessage(0);
		});

	/** A library that has keys of its own moves its view by them; until the second key it may still be finding it. */
	const watchView = (seen) => {
		let keys = 0;
		let from;
		addEventListener('keydown', () => {
			if (window.peer && ++keys === 2) from = window.peer.view();
		});
		const look = () => {
			if (from !== undefined && window.peer.view() !== from) seen.answered ||= performance.now();
			if (!seen.answered) requestAnimationFrame(look);
		};
		look();
	};

	Object.assign(window.bench, {
		/** Puts the focus on a point as soon as it is there; tells when a key is heard there, and when one is answered. */
		watchFirstKey(id) {
			const seen = { heard: 0, answered: 0 };
			let first = null;
			const focus = () => {
				const point = document.querySelector(`a[data-node="${id}"]`);
				point?.focus();
				if (point && document.activeElement === point) first = point;
				else setTimeout(focus, 10);
			};
			focus();
			addEventListener('keydown', () => first && (seen.heard ||= performance.now()), true);
			addEventListener('focusin', ({ target }) => {
				if (first && target !== first && target.matches('a[data-node]'))
					seen.answered ||= performance.now();
			});
			watchView(seen);
			this.firstKey = seen;
		},
		/** Arrow presses, each from the event to the frame that shows what it did. */
		watchPresses() {
			const presses = { times: [], moves: 0 };
			let seen = () => undefined;
			addEventListener('focusin', () => presses.moves++);
			addEventListener(
				'keydown',
				({ timeStamp }) => afterFrame((now) => seen(presses.times.push(now - timeStamp))),
				true
			);
			this.presses = presses;
			this.pressSeen = (n) =>
				new Promise((done) => {
					seen = (times) => times >= n && done(times);
					seen(presses.times.length);
				});
		},
		/** From a press of the mouse to the frame that shows the neighbourhood of a node. */
		watchClick(id) {
			let done;
			this.shownAfter = new Promise((one) => (done = one));
			const shown = () =>
				document.documentElement.dataset.shown === id ||
				document.querySelector(`a[data-node="${id}"][data-state="selected"]`) !== null;
			const look = (since) => {
				if (shown()) requestAnimationFrame(() => afterFrame((now) => done(now - since)));
				else requestAnimationFrame(() => look(since));
			};
			const start = ({ timeStamp }) => look(timeStamp);
			addEventListener('pointerdown', start, { capture: true, once: true });
		}
	});
}
