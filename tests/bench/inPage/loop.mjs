/** Draws a line that turns, with every frame. */
const canvas = document.querySelector('canvas');
const context = canvas.getContext('2d');
const draw = (time) => {
	context.clearRect(0, 0, canvas.width, canvas.height);
	context.beginPath();
	context.moveTo(canvas.width / 2, canvas.height / 2);
	context.lineTo(
		canvas.width / 2 + 200 * Math.cos(time / 500),
		canvas.height / 2 + 200 * Math.sin(time / 500)
	);
	context.stroke();
	requestAnimationFrame(draw);
};
requestAnimationFrame(draw);
