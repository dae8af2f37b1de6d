import { lineBbox, type LngLat } from '../shared/coordinates';
import { toMercator } from '../shared/mercator';

const SIDE = 900;
const MARGIN = 40;

type End = { name: string; lngLat: LngLat };

/** A leg as it is drawn now beside how it would be drawn: both lines in one place and scale, one picture each. */
export function linePicture(before: LngLat[], after: LngLat[], ends: End[]): string {
	const [west, south, east, north] = lineBbox([...before, ...after, ...ends.map(({ lngLat }) => lngLat)]);
	const [left, bottom] = toMercator([west, south]);
	const [right, top] = toMercator([east, north]);
	const scale = (SIDE - 2 * MARGIN) / Math.max(Math.abs(right - left), Math.abs(top - bottom));
	const at = (lngLat: LngLat, shift: number): [number, number] => {
		const [x, y] = toMercator(lngLat);
		return [shift + MARGIN + Math.abs(x - left) * scale, MARGIN + Math.abs(y - top) * scale];
	};
	const panel = (title: string, shift: number, lines: [LngLat[], string][]): string =>
		[
			`<text x="${shift + MARGIN}" y="24">${title}</text>`,
			...lines.map(([line, colour]) => {
				const points = line
					.map((lngLat) =>
						at(lngLat, shift)
							.map((n) => n.toFixed(1))
							.join(',')
					)
					.join(' ');
				return `<polyline points="${points}" fill="none" stroke="${colour}" stroke-width="2"/>`;
			}),
			...ends.map(({ name, lngLat }) => {
				const [x, y] = at(lngLat, shift).map((n) => n.toFixed(1));
				return `<circle cx="${x}" cy="${y}" r="5"/><text x="${x}" y="${y}" dx="8">${name}</text>`;
			})
		].join('\n');
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${2 * SIDE}" height="${SIDE}" font-family="sans-serif" font-size="16">`,
		`<rect width="${2 * SIDE}" height="${SIDE}" fill="#fff"/>`,
		panel('before', 0, [[before, '#a33']]),
		panel('after, over before', SIDE, [
			[before, '#ddd'],
			[after, '#06c']
		]),
		'</svg>'
	].join('\n');
}
