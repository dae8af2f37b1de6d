import type { PathView } from '../plan/view';
import { routeOfFeature } from '../../../geo/shared/addresses';
import { escapeXml } from '../../../geo/shared/xml';

/** Routes whose published files hold the tracks of a path. */
export function routesOf({ way }: Pick<PathView, 'way'>): string[] {
	return [...new Set(way.legs.flatMap(({ feature }) => routeOfFeature(feature) || []))];
}

/**
 * A planned path as GPX 1.1: its tracks and nodes are those of the published files of the routes, in its own order and
 * direction, under their licences and with all whom they credit.
 * @param files the text of each file by its route
 * @throws where a file does not hold a track that the path needs
 */
export function pathGpx(
	{ from, to, way }: Pick<PathView, 'from' | 'to' | 'way'>,
	files: ReadonlyMap<string, string>,
	address: string
): string {
	const tracks: string[] = [];
	const points = new Map<string, string>();
	for (const { leg, feature, isTurned } of way.legs) {
		const route = routeOfFeature(feature);
		const n = feature.slice(route.length + 1);
		const file = files.get(route) ?? '';
		const track = blocks(file, 'trk')[Number(n) - 1];
		if (!track) throw new Error(`leg ${leg}: found no track ${n} in the file of ${route}, wanted one`);
		const nodes = new Map(blocks(file, 'wpt').map((point) => [nameIn(point), point]));
		const ends = nameIn(track).split(' – ');
		for (const name of isTurned ? ends.reverse() : ends) points.set(name, nodes.get(name) ?? '');
		tracks.push(turned(track, { isTurned, name: ends.join(' – '), n: tracks.length + 1 }));
	}
	const [first = ''] = files.values();
	const head = first.slice(0, first.indexOf('<metadata>'));
	const credits = [...new Set([...files.values()].flatMap((file) => creditIn(file).split('; ')))];
	const licences = [
		...new Set([...files.values()].flatMap((file) => file.match(/<license>.*?<\/license>/g) ?? []))
	];
	return [
		`${head}<metadata>`,
		`<name>${escapeXml(`${from.name} – ${to.name}`)}</name>`,
		...[/<author>.*?<\/author>/s.exec(first)?.[0] ?? []].flat(),
		`<copyright author="${credits.join('; ')}">`,
		...licences,
		'</copyright>',
		`<link href="${escapeXml(address)}"/>`,
		'</metadata>',
		...[...points.values()].filter(Boolean),
		...tracks,
		'</gpx>',
		''
	].join('\n');
}

function blocks(file: string, name: string): string[] {
	return file.match(new RegExp(`<${name}[ >].*?</${name}>`, 'gs')) ?? [];
}

function nameIn(block: string): string {
	return /<name>(.*?)<\/name>/s.exec(block)?.[1] ?? '';
}

function creditIn(file: string): string {
	return /<copyright author="([^"]*)">/.exec(file)?.[1] ?? '';
}

type Turn = { isTurned: boolean; name: string; n: number };

/** A track with its number in the path; against its direction with its points in reverse. Its link led to the route. */
function turned(track: string, { isTurned, name, n }: Turn): string {
	const numbered = track
		.replace(/<link .*?<\/link>\n?/gs, '')
		.replace(/<number>\d+<\/number>/, `<number>${n}</number>`);
	if (!isTurned) return numbered;
	const points = numbered.match(/<trkpt [^>]*\/>/g) ?? [];
	return numbered
		.replace(/<name>.*?<\/name>/s, () => `<name>${name}</name>`)
		.replace(/<trkseg>.*<\/trkseg>/s, `<trkseg>\n${points.reverse().join('\n')}\n</trkseg>`);
}

const COLUMNS = [
	'n',
	'id',
	'type',
	'from',
	'from_name',
	'to',
	'to_name',
	'mode',
	'status',
	'length_km',
	'alignment',
	'borders'
];

type Leg = Pick<PathView['legs'][number], 'from' | 'to'> &
	Record<'mode' | 'status' | 'alignment', { id: string }>;
type Rows = Pick<PathView, 'changes'> & { path: Pick<PathView['path'], 'steps'>; legs: Leg[] };

/** A planned path as a table: a row for each leg and for each change between two nodes of one place, in order. */
export function pathCsv({ path, legs, changes }: Rows): string {
	const [legsToCome, changesToCome] = [[...legs], [...changes]];
	const rows = path.steps.map((step, at) => {
		const leg = step.type === 'leg' ? legsToCome.shift() : undefined;
		const place = leg ?? changesToCome.shift();
		const borders = step.borders.map((pair) => pair.join('-')).join(' ');
		const km = step.lengthKm === null ? '' : String(step.lengthKm);
		return [
			String(at + 1),
			step.id,
			step.type,
			step.from,
			place?.from.name,
			step.to,
			place?.to.name,
			leg?.mode.id,
			leg?.status.id,
			km,
			leg?.alignment.id,
			borders
		];
	});
	const lines = [COLUMNS, ...rows].map((cells) => cells.map((cell) => quoted(cell ?? '')).join(','));
	// the mark by which spreadsheets know UTF-8
	return `\ufeff${lines.join('\r\n')}\r\n`;
}

function quoted(cell: string): string {
	return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
