interface Picture {
	svg: string;
	/** px */
	width: number;
	height: number;
}

/**
 * An SVG as PNG. An image cannot see the page's fonts, so they are put into it; one that cannot be had is stood in for, within the same room.
 * Throws where the browser cannot draw.
 */
export async function rasterised(picture: Picture, scale: number): Promise<Blob> {
	const faces = await Promise.all(fontFaces().map(withFile));
	const styled = picture.svg.replace('</title>', `</title><style>${faces.join('')}</style>`);
	const image = new Image();
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(styled)}`;
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = Math.round(picture.width * scale);
	canvas.height = Math.round(picture.height * scale);
	canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
	return new Promise((resolve, reject) =>
		canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture was made.'))))
	);
}

/** The faces of the page that are files, not fonts of the device. */
function fontFaces(): CSSFontFaceRule[] {
	const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
	return rules.filter((rule) => rule instanceof CSSFontFaceRule).filter((rule) => urlOf(rule));
}

const urlOf = (rule: CSSFontFaceRule) =>
	/url\("?([^")]+)"?\)/u.exec(rule.style.getPropertyValue('src'))?.[1];

async function withFile(rule: CSSFontFaceRule): Promise<string> {
	const base = rule.parentStyleSheet?.href ?? document.baseURI;
	try {
		const response = await fetch(new URL(urlOf(rule) ?? '', base));
		const file = await dataUrl(await response.blob());
		const kept = ['font-family', 'font-style', 'font-weight', 'font-stretch'];
		const words = kept.map((name) => `${name}:${rule.style.getPropertyValue(name)};`);
		return `@font-face{${words.join('')}src:url(${file})}`;
	} catch {
		return '';
	}
}

function dataUrl(blob: Blob): Promise<string> {
	const reader = new FileReader();
	return new Promise((resolve, reject) => {
		reader.onload = () => resolve(String(reader.result));
		reader.onerror = () => reject(reader.error ?? new Error('The file cannot be read.'));
		reader.readAsDataURL(blob);
	});
}
