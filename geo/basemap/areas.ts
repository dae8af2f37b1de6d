import type { MultiPolygon, Polygon, Position } from 'geojson';
import { LINE_BUFFER } from '../shared/tile-units';
import { featureOf, type Layer } from './layer';
import { readSource } from '../read/natural-earth';

type Ring = Position[];

/**
 * Joins polygons that share edges vertex by vertex, as the cells do into which Natural Earth cuts the sea. Edges that
 * two polygons run in opposite directions are dropped, what is left is tied to rings again. Wants outer rings all
 * wound one way and holes the other.
 */
export function dissolve(polygons: Polygon[]): Polygon[] {
	const rings = tie(outerEdges(polygons.flatMap(({ coordinates }) => coordinates)));
	const outerSign = Math.sign(signedArea(polygons[0]?.coordinates[0] ?? []));
	const outers = rings
		.filter((ring) => Math.sign(signedArea(ring)) === outerSign)
		.map((ring) => ({
			ring,
			flat: ring.flat(),
			bbox: bboxOf(ring),
			area: Math.abs(signedArea(ring)),
			holes: [] as Ring[]
		}))
		.sort((a, b) => a.area - b.area);
	for (const ring of rings) {
		if (Math.sign(signedArea(ring)) !== -outerSign) continue;
		const point = ring[0]!;
		const area = Math.abs(signedArea(ring));
		const holder = outers.find(
			(outer) => outer.area > area && isInBox(outer.bbox, point) && isInside(outer.flat, point)
		);
		holder?.holes.push(ring);
	}
	return outers.map(({ ring, holes }) => ({ type: 'Polygon', coordinates: [ring, ...holes] }));
}

/** Edges of the rings without their counterparts, by the vertex they start at. */
function outerEdges(rings: Ring[]): Map<string, Position[]> {
	const edges = new Map<string, [from: Position, to: Position]>();
	for (const ring of rings) {
		for (let at = 1; at < ring.length; at += 1) {
			const [from, to] = [ring[at - 1]!, ring[at]!];
			if (!edges.delete(`${to.join()} ${from.join()}`)) edges.set(`${from.join()} ${to.join()}`, [from, to]);
		}
	}
	const next = new Map<string, Position[]>();
	for (const [from, to] of edges.values()) {
		const targets = next.get(from.join());
		if (targets) targets.push(to);
		else next.set(from.join(), [to]);
	}
	return next;
}

/** Walks the edges until each ring closes; where rings touch in a vertex, either way on is right. */
function tie(next: Map<string, Position[]>): Ring[] {
	const rings: Ring[] = [];
	for (const [start, targets] of next) {
		while (targets.length > 0) {
			const ring: Ring = [start.split(',').map(Number)];
			let to = targets.pop();
			while (to) {
				ring.push(to);
				to = to.join() === start ? undefined : next.get(to.join())?.pop();
			}
			rings.push(ring);
		}
	}
	return rings;
}

function signedArea(ring: Ring): number {
	let area = 0;
	for (let at = 1; at < ring.length; at += 1) {
		const [[x1, y1], [x2, y2]] = [ring[at - 1]!, ring[at]!];
		area += (x2! - x1!) * (y2! + y1!);
	}
	return area;
}

function bboxOf(ring: Ring): [number, number, number, number] {
	const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [x, y] of ring) {
		box[0] = Math.min(box[0], x!);
		box[1] = Math.min(box[1], y!);
		box[2] = Math.max(box[2], x!);
		box[3] = Math.max(box[3], y!);
	}
	return box;
}

function isInBox([west, south, east, north]: [number, number, number, number], [x, y]: Position): boolean {
	return x! >= west && x! <= east && y! >= south && y! <= north;
}

/** Even–odd rule; the ring as x, y, x, y, since thousands of holes are asked about rings of ten thousand points. */
function isInside(ring: number[], [x, y]: Position): boolean {
	let inside = false;
	for (let at = 2; at < ring.length; at += 2) {
		const [y1, y2] = [ring[at - 1]!, ring[at + 1]!];
		if (y1 > y! === y2 > y!) continue;
		const x1 = ring[at - 2]!;
		if (x! < ((ring[at]! - x1) * (y! - y1)) / (y2 - y1) + x1) inside = !inside;
	}
	return inside;
}

type Area = Polygon | MultiPolygon;
/** Natural Earth marks a polygon at 0° 0° that only fills a gap of some programs with this zoom. */
const NEVER = 100;
/** Below this zoom size alone decides: the halves of an island on both sides of ±180° may differ by two zooms. */
const ALWAYS = 2;

/** Land at 1:10 million, holes where the Caspian Sea lies; islands join at the zoom that Natural Earth gives them. */
export function landLayer(): Layer {
	const features = readSource<Area, 'min_zoom'>('land')
		.filter(({ properties }) => properties.min_zoom < NEVER)
		.flatMap(({ geometry, properties }) =>
			partsOf(geometry).map((part) =>
				featureOf(part, { from: properties.min_zoom > ALWAYS ? properties.min_zoom : 0 })
			)
		);
	return {
		id: 'land',
		description: 'Land',
		fields: {},
		buffer: LINE_BUFFER,
		bands: [
			{ zooms: [0, 7], tolerance: 3, features },
			{ zooms: [8, 8], tolerance: 1, features }
		]
	};
}

/** Sea deeper than 200 and 2,000 m, far coarser than the coast: a tint, not a chart. */
export function depthLayer(): Layer {
	const polygons = readSource<Area, 'depth'>('bathy').filter(({ geometry }) => geometry as Area | null);
	const features = [200, 2000].flatMap((depth) => {
		const cells = polygons.filter(({ properties }) => Number(properties.depth) === depth);
		return dissolve(cells.flatMap(({ geometry }) => partsOf(geometry))).map((part) =>
			featureOf(part, { depth })
		);
	});
	return {
		id: 'depth',
		description: 'Sea deeper than 200 m and than 2,000 m',
		fields: { depth: 'Number' },
		buffer: LINE_BUFFER,
		bands: [
			{ zooms: [0, 4], tolerance: 8, features },
			{ zooms: [5, 8], tolerance: 6, features }
		]
	};
}

export function lakesLayer(): Layer {
	const features = readSource<Area, 'min_zoom'>('lakes').map(({ geometry, properties }) =>
		featureOf(geometry, { from: properties.min_zoom })
	);
	return {
		id: 'lakes',
		description: 'Lakes and reservoirs',
		fields: {},
		buffer: LINE_BUFFER,
		bands: [{ zooms: [0, 8], tolerance: 3, features }]
	};
}

/** Built-up areas, coarse: to be faded out from zoom 8. */
export function urbanLayer(): Layer {
	const features = readSource<Polygon, 'scalerank'>('urban').map(({ geometry }) => featureOf(geometry, {}));
	return {
		id: 'urban',
		description: 'Built-up areas',
		fields: {},
		buffer: LINE_BUFFER,
		bands: [{ zooms: [3, 8], tolerance: 4, features }]
	};
}

function partsOf(area: Area): Polygon[] {
	if (area.type === 'Polygon') return [area];
	return area.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }));
}
