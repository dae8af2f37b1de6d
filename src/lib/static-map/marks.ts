import type { Atlas } from '../../../geo';
import type { LngLat } from '../../../geo/shared/coordinates';
import { BADGE } from '../symbols/badge';
import { chosenNodes, crowdAt } from '../pages/selection';
import { levelOf } from '../cluster/cluster-sites';
import type { Marker } from '../cluster/marker';
import { type Language, namesIn } from '../address/language';
import { NAME_REACH } from '../../../geo/shared/city-names';
import { BADGE_NAME, FAR_NODE, NODE_RADII, TEXT_PADDING, UNUSED_NODES_FROM } from '../symbols/map-names';
import type { MapView } from '../pages/map-view';
import { sizeAt } from '../symbols/zoom-stops';
import { dictionary } from '../words/dictionary';
import { coverInPixels, type Frame } from './frame';
import { levelMarkers } from './level-markers';
import { clusterShape, nodeShape, siteShape } from './shapes';

type Names = { name: string; other: string };

/** A thing on the map that is a link: a node of the network or a badge of sites. */
export type Mark = {
	kind: 'node' | Marker['kind'];
	/** of the node, or of the first site */
	id: string;
	/** sites that it stands for; none for a node */
	count: number;
	lngLat: LngLat;
	/** pixels that it is moved aside, y down */
	offset: [dx: number, dy: number];
	/** pixels from its middle to where names may be; 0 where they may cover it */
	radius: number;
	/** pixels from its middle to its own name */
	reach: number;
	/** root-relative, without language */
	url: string;
	/** the name beside it, as on the map, and the id of the city that it names */
	label: Names | null;
	city: string | null;
	/** what is read out: the names that are seen beside it, and how many sites it stands for */
	spoken: string;
	/** SVG round its middle */
	shape: string;
};

/** The nodes of a drawing, below the sites: with a route selected those on it stand out, and the others recede. */
export function nodeMarks(
	{ routes, legs, nodes }: Atlas,
	{ selection }: MapView,
	language: Language,
	zoom: number
): Mark[] {
	const travelled = new Set(routes.flatMap((route) => route.legs.map(({ leg }) => leg)));
	const used = new Set(legs.filter(({ id }) => travelled.has(id)).flatMap(({ from, to }) => [from, to]));
	const near = chosenNodes(selection);
	const isNear = (id: string): boolean => near?.includes(id) ?? true;
	const isChosen = (id: string): boolean => selection?.kind === 'node' && selection.id === id;
	const crowd = crowdAt(selection);
	const radius = sizeAt(NODE_RADII, zoom);
	const shapes = {
		chosen: nodeShape(radius + 3, 'chosen'),
		near: nodeShape(radius, 'near'),
		far: nodeShape(FAR_NODE * radius, 'far')
	};
	return nodes
		.filter(({ id }) => used.has(id) || zoom >= UNUSED_NODES_FROM || isChosen(id))
		.filter(({ id }) => zoom >= (crowd[id] ?? 0))
		.sort((a, b) => Number(isNear(a.id)) - Number(isNear(b.id)))
		.map((node): Mark => {
			const look = isChosen(node.id) ? 'chosen' : isNear(node.id) ? 'near' : 'far';
			return {
				kind: 'node',
				id: node.id,
				count: 0,
				lngLat: node.position.lngLat,
				offset: [0, 0],
				radius: NAME_REACH.node - TEXT_PADDING - 0.1,
				reach: 0,
				url: node.url,
				label: null,
				city: null,
				spoken: namesIn(node, language).name,
				shape: shapes[look]
			};
		});
}

/** The badges of a drawing and those that make way for them, where the map will have them and named as it names them. */
export function siteMarks(
	atlas: Atlas,
	{ bbox, selection }: MapView,
	frame: Frame,
	{ language, base }: { language: Language; base: string }
): Mark[] {
	const { sites, cities } = recordsOf(atlas);
	const level = levelOf(bbox);
	const shown = selection?.kind === 'site' ? selection.id : null;
	const { comma, sentences } = dictionary(language);
	return levelMarkers(atlas, level)
		.near(coverInPixels(frame, level), shown)
		.flatMap(({ marker, subject }): Mark[] => {
			const site = sites.get(marker.sites[0] ?? '');
			const city = cities.get(site?.city ?? '');
			if (!site || !city) return [];
			const count = marker.sites.length;
			const isCluster = marker.kind === 'cluster';
			const record = isCluster ? city : site;
			const isSelected = shown !== null && marker.sites.includes(shown);
			const { name, other } = namesIn(record, language);
			const gap = marker.kind === 'parent' ? BADGE_NAME.gapOfCount : BADGE_NAME.gap;
			return [
				{
					kind: marker.kind,
					id: site.id,
					count,
					lngLat: marker.lngLat,
					offset: marker.offset,
					radius: BADGE[marker.kind] / 2 + BADGE_NAME.gap - TEXT_PADDING - 0.1,
					reach: BADGE[marker.kind] / 2 + gap,
					url: record.url,
					label: subject ? namesIn(subject.kind === 'city' ? city : site, language) : null,
					city: subject?.kind === 'city' ? subject.id : null,
					spoken: `${name} ${other}${count > 1 ? comma + sentences.siteCount(count) : ''}`,
					shape: isCluster ? clusterShape(count, isSelected) : siteShape(site, { count, isSelected, base })
				}
			];
		})
		.sort((a, b) => a.count - b.count);
}

const known = new WeakMap<Atlas, ReturnType<typeof byId>>();

function recordsOf(atlas: Atlas): ReturnType<typeof byId> {
	const records = known.get(atlas) ?? byId(atlas);
	known.set(atlas, records);
	return records;
}

function byId({ sites, cities }: Atlas) {
	return {
		sites: new Map(sites.map((site) => [site.id, site])),
		cities: new Map(cities.map((city) => [city.id, city]))
	};
}
