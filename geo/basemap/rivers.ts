import type { LineString, MultiLineString, Position } from 'geojson';
import { LINE_BUFFER } from '../shared/tile-units';
import { featureOf, joinLines, type Layer } from './layer';
import type { MapPlace } from './place';
import { readSource } from '../read/natural-earth';

type Lines = LineString | MultiLineString;

/** Natural Earth has several rivers of one name; the one meant is this near to the place. */
const NEAR_DEGREES = 14;

/** Rivers with the scale rank of Natural Earth, 1 the largest, and the names of those that places.yaml names. */
export function riversLayer(places: MapPlace[]): Layer {
	const rivers = places.filter(({ kind }) => kind === 'river');
	const features = readSource<Lines, 'scalerank' | 'min_zoom' | 'name'>('rivers')
		.filter(({ geometry }) => geometry as Lines | null)
		.map(({ geometry, properties }) => {
			const river = rivers.find(
				({ lines, lngLat }) => lines?.includes(properties.name ?? '') && isNear(geometry, lngLat)
			);
			const rank = Math.max(1, properties.scalerank);
			return featureOf(geometry, {
				rank,
				name: river?.name,
				name_zh: river?.name_zh,
				from: properties.min_zoom
			});
		});
	return {
		id: 'rivers',
		description: 'Rivers',
		fields: { rank: 'Number', name: 'String', name_zh: 'String' },
		buffer: LINE_BUFFER,
		bands: [{ zooms: [2, 8], tolerance: 3, features: joinLines(features) }]
	};
}

function isNear(geometry: Lines, [lng, lat]: readonly [number, number]): boolean {
	const lines: Position[][] = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
	return lines
		.flat()
		.some(([x, y]) => Math.abs(x! - lng) < NEAR_DEGREES && Math.abs(y! - lat) < NEAR_DEGREES);
}
