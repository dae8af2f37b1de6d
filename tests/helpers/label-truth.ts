import type { MultiPolygon, Polygon } from 'geojson';
import { atlasConfig } from '../../geo/atlas.config';
import { isOnLand, landOf, type Land } from '../../geo/draw/land';
import { readCompressed } from '../../geo/read/natural-earth';
import type { LngLat } from '../../geo/shared/coordinates';
import type { Box, Circle, DrawnLabel, DrawnNames } from './label-boxes';

/** Pixels by which another marker may be nearer: the edge of a marker is as wide. */
const TOLERANCE_PX = 1.5;
/** A name that lies on another country than its own with more than this share of it claims its coast. */
const FOREIGN_SHARE = 0.4;
/** Nodes of one hub are one place below this zoom. */
const HUBS_PART_FROM = 7;

/** What is untrue in a view, a sentence each. */
export function untrueLabels({ zoom, labels, markers }: DrawnNames): string[] {
	return labels.flatMap((label) => {
		const own = ownMarker(label, markers);
		const ownPx = own ? distancePx(label.box, own) : 0;
		const nearer = markers.filter(
			(marker) =>
				marker !== own &&
				!(zoom < HUBS_PART_FROM && own?.hub && marker.hub === own.hub) &&
				distancePx(label.box, marker) < ownPx - TOLERANCE_PX
		);
		const share = foreignShare(label);
		return [
			...(own || label.node ? [] : [`${label.words}: no marker of its own`]),
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

/** Share of a name that lies on the land of others, which on a map without its text one takes for where it is. */
function foreignShare({ lngLat, under }: DrawnLabel): number {
	const own = countryAt(lngLat);
	if (!own) return 0;
	return (
		under.filter((at) => {
			const country = countryAt(at);
			return country !== undefined && country !== own;
		}).length / under.length
	);
}

let countries: { name: string; land: Land }[] | undefined;

/** The country of a place; regions that the map draws as provinces belong to theirs. */
function countryAt(lngLat: LngLat): string | undefined {
	countries ??= readCompressed<Polygon | MultiPolygon>(
		new URL('../../geo/natural-earth/countries.geojson.gz', import.meta.url)
	).features.map(({ properties, geometry }) => {
		const code = String(properties?.a3_cn);
		const isRegion = (atlasConfig.basemap.as_provinces as readonly string[]).includes(code);
		return { name: isRegion ? 'CHN' : code, land: landOf([geometry]) };
	});
	return countries.find(({ land }) => isOnLand(land, lngLat))?.name;
}
