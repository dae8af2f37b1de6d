import type { LineString, MultiLineString, Position } from 'geojson';
import { areaKm } from '../atlas/borders';
import { isOnLand, readLand } from '../draw/land';
import { joinLines } from './join-lines';
import { featureOf, LINE_BUFFER } from './layer';
import type { Layer, LayerFeature } from './layer';
import { readSource } from './sources';

type Lines = LineString | MultiLineString;

/** The only class of Natural Earth's land boundaries that is drawn solid. */
const SOLID = 'International boundary (verify)';
const DASHED = new Set([
	'Line of control (please verify)',
	'Disputed (please verify)',
	'Indefinite (please verify)',
	'Indeterminant frontier'
]);
/** Siachen: its edges are contested, whatever class one stretch of them has. */
const CONTESTED = 'KAS';
/** Regions with a line towards China in the style of provinces. */
const REGIONS = new Set(['HKG', 'MAC']);
/** Province-like lines are too short to be seen below this zoom. */
const REGIONS_FROM = 5;
const COAST_KM = 1;

type Boundary = { featurecla: string; min_zoom: number; adm0_a3_l: string; adm0_a3_r: string };

/**
 * Boundaries on land. Overlays, leases, claims and everything that runs at sea stay out; the lines of Hong Kong and
 * Macao are in the layer of provinces.
 */
export function boundariesLayer(): Layer {
	const features = boundaries()
		.filter(({ geometry, properties }) => !isRegional(properties) && !isAtSea(geometry))
		.filter(({ properties: { featurecla } }) => featurecla === SOLID || DASHED.has(featurecla))
		.map(({ geometry, properties }) =>
			featureOf(geometry, {
				dashed: isDashed(properties),
				from: properties.min_zoom === 0 ? 1 : properties.min_zoom
			})
		);
	return {
		id: 'boundaries',
		description:
			'International boundaries on land; dashed where they are disputed, indefinite or lines of control',
		fields: { dashed: 'Boolean' },
		buffer: LINE_BUFFER,
		bands: [{ zooms: [1, 8], tolerance: 3, features: joinLines(features) }]
	};
}

export function isDashed({ featurecla, adm0_a3_l, adm0_a3_r }: Omit<Boundary, 'min_zoom'>): boolean {
	return featurecla !== SOLID || adm0_a3_l === CONTESTED || adm0_a3_r === CONTESTED;
}

/** The lines of Hong Kong and Macao without their ends far out at sea, for the layer of provinces. */
export function regionLines(): LayerFeature<Lines>[] {
	return boundaries()
		.filter(({ properties }) => isRegional(properties))
		.map(({ geometry }) => {
			const coordinates = linesOf(geometry).map((line) => line.filter((at) => isNearLand(at)));
			return featureOf({ type: 'MultiLineString', coordinates }, { from: REGIONS_FROM });
		});
}

function isNearLand([lng, lat]: Position): boolean {
	return areaKm(readLand(), [lng!, lat!], COAST_KM) <= COAST_KM;
}

function isRegional({ adm0_a3_l, adm0_a3_r }: Boundary): boolean {
	return REGIONS.has(adm0_a3_l) || REGIONS.has(adm0_a3_r);
}

function boundaries() {
	return readSource<Lines, keyof Boundary>('boundary');
}

/** No edge of the line has its middle on land: Natural Earth keeps maritime stretches as lines of their own. */
function isAtSea(geometry: Lines): boolean {
	const land = readLand();
	return linesOf(geometry).every((line) =>
		line.slice(1).every((to, at) => !isOnLand(land, middle(line[at]!, to)))
	);
}

export function middle([x1, y1]: Position, [x2, y2]: Position): [number, number] {
	return [(x1! + x2!) / 2, (y1! + y2!) / 2];
}

function linesOf(geometry: Lines): Position[][] {
	return geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
}
