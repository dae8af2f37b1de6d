import type { Atlas, LngLat } from '../../../../geo';
import { BADGE, collarOf, collarRadius } from '../../atlas/badge';
import { gather, levelOf, type Marker } from '../../atlas/gather';
import { inLanguage, type Language } from '../../atlas/language';
import type { MapView } from '../../atlas/page';
import { dictionary } from '../../i18n/dictionary';
import { clusterShape, nodeShape, siteShape } from './shapes';
import { selectedLegs } from './leg-groups';

/** A thing on the map that is a link: a node of the network or a badge of sites. */
export type Mark = {
	kind: 'node' | Marker['kind'];
	/** of the node, or of the first site */
	id: string;
	lngLat: LngLat;
	/** pixels that it is moved aside, y down */
	offset: [dx: number, dy: number];
	/** pixels from its middle to its edge */
	radius: number;
	/** root-relative, without language */
	url: string;
	name: string;
	other: string;
	/** what is read out: its names, and how many sites it stands for */
	spoken: string;
	isSelected: boolean;
	/** SVG round its middle */
	shape: string;
};

/** From this zoom on every node is shown; below it those of the selected route, or of the main passages and the named. */
const ALL_NODES_FROM = 6;
const NODE_RADIUS = 4.2;

/**
 * The nodes of a drawing, below the sites.
 * @param named ids of the nodes whose cities the map names
 */
export function nodeMarks(
	atlas: Atlas,
	{ selection }: MapView,
	language: Language,
	{ zoom, named }: { zoom: number; named: ReadonlySet<string> }
): Mark[] {
	const selected = selectedLegs(atlas.routes, selection);
	const main = atlas.routes
		.filter(({ group }) => group === 'main')
		.flatMap(({ legs }) => legs.map(({ leg }) => leg));
	const shown = selected ?? new Set(main);
	const ends = new Set(atlas.legs.filter(({ id }) => shown.has(id)).flatMap(({ from, to }) => [from, to]));
	const isChosen = (id: string): boolean => selection?.kind === 'node' && selection.id === id;
	return atlas.nodes
		.filter(
			({ id }) => ends.has(id) || isChosen(id) || (!selected && (named.has(id) || zoom >= ALL_NODES_FROM))
		)
		.map((node) => {
			const radius = isChosen(node.id) ? 2 * NODE_RADIUS : NODE_RADIUS;
			const names = namesOf(node, language);
			return {
				kind: 'node',
				id: node.id,
				lngLat: node.position.lngLat,
				offset: [0, 0],
				radius,
				url: node.url,
				...names,
				spoken: `${names.name} ${names.other}`,
				isSelected: isChosen(node.id),
				shape: nodeShape(radius)
			};
		});
}

/** The badges of a drawing, where the map will have them. */
export function siteMarks(atlas: Atlas, { bbox, selection }: MapView, language: Language): Mark[] {
	const places = atlas.sites.map(({ id, city, within, position }) => ({
		id,
		city,
		within: within ?? null,
		lngLat: position?.lngLat ?? null
	}));
	return gather(places, levelOf(bbox)).flatMap((marker): Mark[] => {
		const site = atlas.sites.find(({ id }) => id === marker.sites[0]);
		const city = atlas.cities.find(({ id }) => id === site?.city);
		if (!site || !city) return [];
		const count = marker.sites.length;
		const record = marker.kind === 'cluster' ? city : site;
		const isSelected = selection?.kind === 'site' && marker.sites.includes(selection.id);
		const names = namesOf(record, language);
		const countText = count > 1 ? `, ${dictionary(language).sentences.siteCount(count)}` : '';
		const shape =
			marker.kind === 'cluster' ? clusterShape(count, isSelected) : siteShape(site, count, isSelected);
		return [
			{
				kind: marker.kind,
				id: site.id,
				lngLat: marker.lngLat,
				offset: marker.offset,
				radius: edgeOf(marker, site, isSelected),
				url: record.url,
				...names,
				spoken: `${names.name} ${names.other}${countText}`,
				isSelected,
				shape
			}
		];
	});
}

/** How far a badge reaches with the ring of its accuracy, the halo of a cluster or the count of a parent. */
function edgeOf({ kind }: Marker, site: Atlas['sites'][number], isSelected: boolean): number {
	const diameter = isSelected ? BADGE.selected : BADGE[kind];
	if (kind === 'cluster') return diameter / 2 + BADGE.halo.width;
	if (kind === 'parent') return BADGE.pill.right + BADGE.pill.height * 0.7;
	const hasCollar = collarOf(site.position?.accuracy ?? 'none') !== 'none';
	return hasCollar ? collarRadius(diameter) : diameter / 2;
}

/** Both names of a record, that of the page's language first. */
export function namesOf(
	record: { name: string; name_zh: string },
	language: Language
): { name: string; other: string } {
	const other = language === 'zh' ? 'en' : 'zh';
	return {
		name: inLanguage(record, 'name', language) ?? '',
		other: inLanguage(record, 'name', other) ?? ''
	};
}
