import type { MultiPolygon, Polygon } from 'geojson';
import { atlasConfig } from '../../geo/atlas.config';
import { readPlaces } from '../../geo/basemap/place';
import { COUNTRIES } from '../../geo/basemap/true-sides';
import { isOnLand, landOf, type Land } from '../../geo/draw/land';
import { readCompressed } from '../../geo/read/natural-earth';
import type { LngLat } from '../../geo/shared/coordinates';
import type { Box, Circle, DrawnLabel, DrawnNames } from './label-boxes';

/** Pixels by which another marker may be nearer: the line of a name has more room than that above and below its letters. */
const TOLERANCE_PX = 2;
/** A name that lies on another country than its own with more than this share of it claims its coast. */
const FOREIGN_SHARE = 0.4;

/** What is untrue in a view, a sentence each. */
export function untrueLabels({ labels, markers }: DrawnNames): string[] {
	return labels.flatMap((label) => {
		const own = ownMarker(label, markers);
		const ownPx = own ? distancePx(label.box, own) : 0;
		const nearer = markers.filter(
			(marker) => marker !== own && distancePx(label.box, marker) < ownPx - TOLERANCE_PX
		);
		const share = foreignShare(label);
		return [
			...nearer.map(
				(marker) =>
					`${label.words} is ${distancePx(label.box, marker).toFixed(1)} px from ${marker.id}, ${ownPx.toFixed(1)} from its own`
			),
			...(share > FOREIGN_SHARE
				? [`${label.words} lies on another country with ${share.toFixed(2)} of it`]
				: [])
		];
	});
}

function ownMarker({ id, node, layer }: DrawnLabel, markers: readonly Circle[]): Circle | undefined {
	const name = layer.startsWith('sites-') ? `badge ${id}` : node ? `node ${node}` : id;
	return markers.find((marker) => marker.id === name);
}

/** From a name to the edge of a marker; below 0 where they overlap. */
function distancePx([left, top, right, bottom]: Box, { x, y, radius }: Circle): number {
	return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)) - radius;
}

/** Share of a name that lies on the land of others; of a city that only shows the way it is not asked. */
function foreignShare({ id, node, layer, lngLat, under }: DrawnLabel): number {
	const isOfCorridor = node !== '' || layer.startsWith('sites-');
	const own = node === '' ? countryAt(lngLat) : countryOf(id);
	if (!isOfCorridor || !own) return 0;
	return (
		under.filter((at) => {
			const country = countryAt(at);
			return country !== undefined && country !== own;
		}).length / under.length
	);
}

const INSIDE = new Map(readPlaces().map(({ id, inside }) => [id, inside]));
/** The country of a place as its record has it: the station of a border town may stand across the generalised line. */
function countryOf(place: string): string | undefined {
	const a3 = INSIDE.get(place);
	return areas().find((area) => area.a3 === a3)?.name;
}

type Country = { a3: string; name: string; land: Land };
let countries: Country[] | undefined;

/** Regions that the map draws as provinces belong to their country. */
function areas(): Country[] {
	countries ??= readCompressed<Polygon | MultiPolygon>(COUNTRIES).features.map(({ properties, geometry }) => {
		const code = String(properties?.a3_cn);
		const isRegion = (atlasConfig.basemap.as_provinces as readonly string[]).includes(code);
		return { a3: String(properties?.a3), name: isRegion ? 'CHN' : code, land: landOf([geometry]) };
	});
	return countries;
}

function countryAt(lngLat: LngLat): string | undefined {
	return areas().find(({ land }) => isOnLand(land, lngLat))?.name;
}
