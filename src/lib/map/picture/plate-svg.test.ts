import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { plateLayout, type Plate } from '../plate-layout';
import { plateSvg } from './plate-svg';

const plate: Plate<string> = {
	title: 'Parks <&" and \u0007bells',
	entries: [{ name: 'Route <A>', colour: '#b0151e' }],
	signs: [{ name: 'Rail & ties', pictures: [{ image: '<circle r="4"/>', width: 26, height: 12 }] }],
	distance: (metres) => `${metres / 1000} km`,
	credit: 'Natural Earth & others',
	address: 'https://atlas.example/?q=<&"'
};

function drawn(): Document {
	const size = { width: 400, height: 300 };
	const layout = plateLayout(plate, size, { metres: 5000, px: 90 }, (text) => 7 * text.length);
	const svg = plateSvg(
		layout,
		'<g id="sea"/>',
		size,
		{ paper: '#fff', ink: '#111' },
		{ title: plate.title, description: plate.credit, language: 'zh-Hans' }
	);
	return new new JSDOM().window.DOMParser().parseFromString(svg, 'image/svg+xml');
}

test('a plate is a file of SVG that can be read, whatever the records say', () => {
	const picture = drawn();
	expect(picture.querySelector('parsererror')).toBeNull();
	const root = picture.documentElement;
	expect(root.querySelector('title')?.textContent).toBe('Parks <&" and bells');
	expect(root.getAttribute('xml:lang')).toBe('zh-Hans');
	const texts = Array.from(root.querySelectorAll('text'), ({ textContent }) => textContent);
	expect(texts).toEqual([
		'Parks <&" and bells',
		'Route <A>',
		'Rail & ties',
		'5 km',
		'Natural Earth & others',
		'https://atlas.example/?q=<&"'
	]);
});

test('the map lies below title and legend, and is cut at its frame', () => {
	const picture = drawn();
	const map = picture.querySelector('#map');
	const head = Number(/translate\(0 ([\d.]+)\)/.exec(map?.getAttribute('transform') ?? '')?.[1]);
	expect(head).toBeGreaterThan(60);
	expect(map?.querySelector('[clip-path="url(#frame)"] > #sea')).not.toBeNull();
	const frame = picture.querySelector('#frame rect');
	expect([frame?.getAttribute('width'), frame?.getAttribute('height')]).toEqual(['400', '300']);
	expect(Number(picture.documentElement.getAttribute('height'))).toBeGreaterThan(head + 300);
});
