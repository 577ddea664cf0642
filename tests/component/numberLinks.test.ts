import { expect, it } from 'vitest';
import { numberLinks } from '../../src/lib/views/ui/numberLinks';

it('numbers the links that paper cannot follow: one address one number, in the order of the page', () => {
	document.body.innerHTML = `
		<nav><a href="/read/">Read</a></nav>
		<main data-references>
			<a href="../map/a/">A</a> <a href="#node-b">here</a> <a href="../map/b/">B</a>
			<a href="../map/a/">A again</a> <a href="#/map/c/">C, in the file edition</a>
		</main>`;
	expect(numberLinks(document)).toEqual([
		{ n: 1, href: '../map/a/' },
		{ n: 2, href: '../map/b/' },
		{ n: 3, href: '#/map/c/' }
	]);
	const numbers = [...document.querySelectorAll('a')].map((link) => link.dataset.reference);
	expect(numbers).toEqual([undefined, '1', undefined, '2', '1', '3']);
});
