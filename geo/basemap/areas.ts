import type { MultiPolygon, Polygon } from 'geojson';
import { dissolve } from './dissolve';
import { featureOf, LINE_BUFFER } from './layer';
import type { Layer } from './layer';
import { readSource } from './sources';

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
