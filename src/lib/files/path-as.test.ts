import { expect, test } from 'vitest';
import { pathCsv, pathGpx, routesOf } from './path-as';

const point = (name: string) => `<wpt lat="1" lon="2"><name>${name}</name><type>city</type></wpt>`;
const track = (from: string, to: string, n: number) =>
	[
		'<trk>',
		`<name>${from} – ${to}</name>`,
		'<src>Credit</src>',
		`<link href="https://example.org/${n}/"><text>leg</text></link>`,
		`<number>${n}</number>`,
		'<type>rail</type>',
		'<trkseg>',
		`<trkpt lat="${n}" lon="1"/>`,
		`<trkpt lat="${n}" lon="2"/>`,
		'</trkseg>',
		'</trk>'
	].join('\n');
const file = (credit: string, ...content: string[]) =>
	[
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<gpx version="1.1">',
		'<metadata>',
		'<name>Route</name>',
		'<author><name>Atlas</name></author>',
		`<copyright author="Atlas; ${credit}">`,
		'<license>https://example.org/odbl</license>',
		'</copyright>',
		'</metadata>',
		...content,
		'</gpx>',
		''
	].join('\n');
const files = new Map([
	[
		'one',
		file('OSM', point('A &amp; B'), point('C'), point('D'), track('A &amp; B', 'C', 1), track('C', 'D', 2))
	],
	['two', file('GeoNames', point('D'), point('E'), track('E', 'D', 1))]
]);
const link = (name: string) => ({ name, other: name, url: '/' });
const view = {
	from: link('C'),
	to: link('E <&>'),
	way: {
		legs: [
			{ leg: 'c-d', feature: 'one-2', isTurned: false },
			{ leg: 'e-d', feature: 'two-1', isTurned: true }
		],
		nodes: [],
		crowd: {}
	}
};

test('a path takes its tracks out of the files of its routes, numbered anew and in its own direction', () => {
	const gpx = pathGpx(view, files, 'https://example.org/plan/?from=c&to=e');
	expect(routesOf(view)).toEqual(['one', 'two']);
	expect(gpx.match(/<number>\d+<\/number>/g)).toEqual(['<number>1</number>', '<number>2</number>']);
	expect(gpx.match(/<trk>\n<name>.*<\/name>/g)).toEqual([
		'<trk>\n<name>C – D</name>',
		'<trk>\n<name>D – E</name>'
	]);
	expect(gpx.match(/<trkpt [^>]*>/g)).toEqual([
		'<trkpt lat="2" lon="1"/>',
		'<trkpt lat="2" lon="2"/>',
		'<trkpt lat="1" lon="2"/>',
		'<trkpt lat="1" lon="1"/>'
	]);
	expect(gpx.match(/<wpt .*?<name>.*?<\/name>/g)?.map((text) => text.replace(/.*<name>/, ''))).toEqual(
		['C', 'D', 'E'].map((name) => `${name}</name>`)
	);
});

test('it credits all whom the files credit, under their licence, and links to the plan', () => {
	const gpx = pathGpx(view, files, 'https://example.org/plan/?from=c&to=e');
	expect(gpx).toContain('<copyright author="Atlas; OSM; GeoNames">');
	expect(gpx.match(/<license>/g)).toHaveLength(1);
	expect(gpx).toContain('<link href="https://example.org/plan/?from=c&amp;to=e"/>');
	expect(gpx).toContain('<name>C – E &lt;&amp;&gt;</name>');
});

test('a track that no file holds is said to be missing', () => {
	const broken = { ...view, way: { ...view.way, legs: [{ leg: 'x', feature: 'one-9', isTurned: false }] } };
	expect(() => pathGpx(broken, files, '')).toThrow('leg x: found no track 9 in the file of one');
});

test('the table has a row for each leg and each change, and quotes what has a comma', () => {
	const none = {
		isReverse: false,
		isTransfer: false,
		borders: [] as [string, string][],
		hasGaugeBreak: false
	};
	const coded = (id: string) => ({ id, label: id });
	const steps = [
		{ ...none, id: 'a--b', type: 'transfer' as const, from: 'a', to: 'b', mode: null, lengthKm: null },
		{
			...none,
			id: 'b-c',
			type: 'leg' as const,
			from: 'b',
			to: 'c',
			mode: 'rail' as const,
			lengthKm: 9.5,
			borders: [['CN', 'LA'] satisfies [string, string]]
		}
	];
	const leg = {
		from: link('B, town'),
		to: link('C'),
		mode: coded('rail'),
		status: coded('operating'),
		alignment: coded('traced')
	};
	const csv = pathCsv({
		path: { steps },
		legs: [leg],
		changes: [{ before: 1, hub: 'Hub', from: link('A'), to: link('B, town') }]
	});
	expect(csv).toBe(
		[
			'\ufeffn,id,type,from,from_name,to,to_name,mode,status,length_km,alignment,borders',
			'1,a--b,transfer,a,A,b,"B, town",,,,,',
			'2,b-c,leg,b,"B, town",c,C,rail,operating,9.5,traced,CN-LA',
			''
		].join('\r\n')
	);
});
