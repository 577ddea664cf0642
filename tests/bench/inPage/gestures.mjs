/**
 * Gestures that come with every frame: no slow sender of events is measured in place of a slow page. See region.mjs.
 */
{
	/** Answers how long it took, ms. */
	const drive = (duration, { x, y }, fire) =>
		new Promise((done) => {
			const target = document.elementFromPoint(x, y);
			const start = performance.now();
			const frame = () => {
				const time = performance.now() - start;
				if (time > duration) return done(time);
				fire(target, time);
				requestAnimationFrame(frame);
			};
			requestAnimationFrame(frame);
		});

	const common = { bubbles: true, cancelable: true, composed: true, view: window };

	Object.assign(window.bench, {
		/** Moves the pointer, which is held down, round and round. */
		pan(duration) {
			const from = this.hold();
			return drive(duration, from, (target, time) => {
				const at = {
					...common,
					buttons: 1,
					clientX: from.x + 60 - 60 * Math.cos(time / 350),
					clientY: from.y + 40 - 40 * Math.cos(time / 350)
				};
				const pointer = { ...at, button: -1, pointerId: 1, pointerType: 'mouse', isPrimary: true };
				target.dispatchEvent(new PointerEvent('pointermove', pointer));
				target.dispatchEvent(new MouseEvent('mousemove', at));
			});
		},
		/** Turns the wheel, in, out and in; with Ctrl where the plain wheel is the page's. */
		zoom(duration) {
			const { left, top, width, height } = this.region();
			const at = { x: left + width / 2, y: top + height / 2 };
			return drive(duration, at, (target, time) => {
				const deltaY = time > 500 && time < 800 ? 8 : -8;
				const turn = { ctrlKey: !window.peer, clientX: at.x, clientY: at.y, deltaY };
				target.dispatchEvent(new WheelEvent('wheel', { ...common, ...turn }));
			});
		}
	});
}
