import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { NodeProperties, RouteLegProperties } from '../../../../geo';
import type { LngLat } from '../../../../geo/shared/coordinates';
import { BADGE, pillWidth } from '../../symbols/badge';
import type { Marker } from '../../cluster/marker';
import { firstSite } from '../markers/marker-features';
import type { Names, SiteStore } from '../markers/site-store';
import type { SiteMarkers } from '../markers/site-markers';
import { onScreen, textLine } from '../markers/overlay';
import { paddingOf } from '../camera/camera-view';

const GAP_PX = 6;
const EDGE_PX = 8;

/** What stands over the map at what is pointed at or focused, and moves with it. */
abstract class TargetSign {
	protected readonly element = document.createElement('div');
	#target: HoverTarget | null = null;

	constructor(
		readonly map: MapLibreMap,
		overlay: HTMLElement,
		className: string
	) {
		this.element.className = className;
		this.element.hidden = true;
		overlay.append(this.element);
		map.on('move', this.#move);
	}

	/** At a target, or nowhere. */
	show(target: HoverTarget | null): void {
		this.#target = target;
		this.element.hidden = target === null;
		if (target) this.draw(target);
		this.#move();
	}

	remove(): void {
		this.map.off('move', this.#move);
		this.element.remove();
	}

	protected abstract draw(target: HoverTarget): void;
	protected abstract place(target: HoverTarget): void;

	#move = (): void => {
		if (this.#target) this.place(this.#target);
	};
}

/**
 * The one label that says what is pointed at or focused. It is hidden from screen readers: the link that has the focus
 * says the same.
 */
export class Tooltip extends TargetSign {
	constructor(map: MapLibreMap, overlay: HTMLElement) {
		super(map, overlay, 'map-tip');
		this.element.setAttribute('aria-hidden', 'true');
	}

	protected draw({ name, other, facts }: HoverTarget): void {
		const lines = [
			['map-tip-name', name],
			['map-tip-other', other],
			['map-tip-facts', facts]
		] as const;
		this.element.replaceChildren(
			...lines.flatMap(([className, text]) => (text ? textLine(className, text) : []))
		);
	}

	/** Above the place, or below it where there is no room; always within the free part of the map. */
	protected place({ lngLat, offset, radius }: HoverTarget): void {
		const { x, y } = onScreen(this.map, lngLat, offset);
		const { clientWidth, clientHeight } = this.map.getContainer();
		const { left, bottom, right } = paddingOf(this.map.getContainer());
		const { offsetWidth, offsetHeight } = this.element;
		// the padding leaves room for badges, which a tooltip may cover
		const least = left > clientWidth / 4 ? left : EDGE_PX;
		const most = clientWidth - (right > clientWidth / 4 ? right : EDGE_PX) - offsetWidth;
		const above = y - radius - GAP_PX - offsetHeight;
		const below = Math.min(
			y + radius + GAP_PX,
			clientHeight - Math.min(bottom, clientHeight / 2) - offsetHeight
		);
		const at = [
			Math.max(least, Math.min(x - offsetWidth / 2, most)),
			above < EDGE_PX ? below : above
		] as const;
		this.element.style.transform = `translate(${at.map((value) => `${Math.round(value)}px`).join()})`;
	}
}

/**
 * The ring round the badge that is pointed at or focused. It is no layer of the map, which would parse all badges
 * anew for each move of the pointer.
 */
export class HoverRing extends TargetSign {
	constructor(map: MapLibreMap, overlay: HTMLElement) {
		super(map, overlay, 'map-ring');
	}

	protected draw(target: HoverTarget): void {
		this.element.style.width = this.element.style.height = `${2 * target.radius}px`;
		this.element.style.maskImage = gapFor(target);
	}

	protected place({ lngLat, offset }: HoverTarget): void {
		const { x, y } = onScreen(this.map, lngLat, offset);
		this.element.style.transform = `translate(${x}px, ${y}px) translate(-50%, -50%)`;
	}
}

/** Leaves out where the count of a whole lies over the ring. */
function gapFor({ marker, offset }: HoverTarget): string {
	// a part that is fanned out has a place of its own, and no count
	if (marker?.kind !== 'parent' || offset !== marker.offset) return '';
	const { edge, height, right, up } = BADGE.pill;
	const width = pillWidth(String(marker.sites.length).length);
	const size = `${width / 2 + edge}px ${height / 2 + edge}px`;
	return `radial-gradient(${size} at calc(50% + ${right}px) calc(50% - ${up}px), transparent 97%, black)`;
}

/** A thing that a tip speaks of, and where on the map it stands. */
export type HoverTarget = Names & {
	/** root-relative address of its page */
	url: string;
	facts: string;
	lngLat: LngLat;
	offset: [number, number];
	/** how far above it the tip stands, and of the ring round its badge, in pixels */
	radius: number;
	/** the marker that stands for it */
	marker: Marker | null;
};

export type HoverWords = { sitesHere: (count: number) => string; sitesInside: (count: number) => string };

/** What is under the pointer: a site, or with several in one place their city. */
export function targetOfMarker(marker: Marker, { store }: SiteMarkers, words: HoverWords): HoverTarget {
	const site = firstSite(marker, store);
	const place = placeOf(marker);
	if (marker.kind !== 'cluster') {
		const inside = marker.kind === 'parent' ? words.sitesInside(marker.sites.length - 1) : '';
		return { ...place, ...site, lngLat: marker.lngLat, facts: join(site.kind, site.status, inside) };
	}
	const city = store.cities.get(site.city);
	return { name: '', other: '', url: '', ...city, ...place, facts: words.sitesHere(marker.sites.length) };
}

/** A node or a leg that the map has drawn. */
export function targetOfFeature(
	{ source, properties }: DrawnFeature,
	lngLat: LngLat,
	store: SiteStore
): HoverTarget {
	const names = store.namesOf({ name: text(properties.name), name_zh: text(properties.name_zh) });
	const facts =
		source === 'nodes'
			? store.label('node_kind', text(properties.kind))
			: join(store.label('mode', text(properties.mode)), store.label('status', text(properties.status)));
	const radius = source === 'nodes' ? 6 : 4;
	return { ...names, url: text(properties.url), facts, lngLat, offset: [0, 0], radius, marker: null };
}

type DrawnFeature = { source: string; properties: Readonly<Record<string, unknown>> };

/** Finds what an address of a list speaks of; null where the map does not show it. */
export async function targetOf(
	map: MapLibreMap,
	markers: SiteMarkers,
	url: string,
	words: HoverWords
): Promise<HoverTarget | null> {
	const [, kind, id = '', leg] = url.split('/');
	if (kind === 'sites') {
		const marker = markers.markerOf(id);
		const site = markers.store.sites.get(id);
		if (!marker || !site) return null;
		if (marker.sites[0] === id && marker.kind !== 'cluster') return targetOfMarker(marker, markers, words);
		return { ...site, ...placeOf(marker), facts: join(site.kind, site.status) };
	}
	if (kind === 'cities') {
		const marker = markers.markerOfCity(id);
		const city = markers.store.cities.get(id);
		const count = [...markers.store.sites.values()].filter((site) => site.city === id).length;
		return marker && city ? { ...city, ...placeOf(marker), facts: words.sitesHere(count) } : null;
	}
	if (kind === 'nodes' || (kind === 'routes' && leg)) {
		const source = kind === 'nodes' ? 'nodes' : 'legs';
		const feature = await featureOf(map, source, url);
		const lngLat = feature && middleOf(feature);
		return lngLat ? targetOfFeature({ source, properties: feature.properties }, lngLat, markers.store) : null;
	}
	return null;
}

/** What the sources of nodes and legs hold, whose files the build wrote. */
type FileOfFeatures = FeatureCollection<Geometry, NodeProperties | RouteLegProperties>;

async function featureOf(
	map: MapLibreMap,
	source: string,
	url: string
): Promise<FileOfFeatures['features'][number] | undefined> {
	const data = (await map.getSource<GeoJSONSource>(source)?.getData()) as FileOfFeatures | undefined;
	return data?.features.find(({ properties }) => properties.url === url);
}

/** The point itself, or the vertex half way along a line. */
function middleOf({ geometry }: Feature): LngLat | null {
	if (geometry.type === 'Point') return geometry.coordinates as LngLat;
	if (geometry.type !== 'LineString') return null;
	return (geometry.coordinates[geometry.coordinates.length >> 1] as LngLat | undefined) ?? null;
}

function placeOf(marker: Marker): Pick<HoverTarget, 'lngLat' | 'offset' | 'radius' | 'marker'> {
	const { lngLat, offset, kind } = marker;
	return { lngLat, offset, radius: BADGE[kind] / 2 + 4, marker };
}

const join = (...parts: string[]): string => parts.filter(Boolean).join(' · ');
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
