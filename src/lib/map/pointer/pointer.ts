import type {
	LngLat,
	Map as MapLibreMap,
	MapGeoJSONFeature,
	MapMouseEvent,
	MapTouchEvent,
	Point
} from 'maplibre-gl';
import type { MapDoors } from '../map-doors';
import type { MarkerMenu, MenuWords } from '../markers/marker-menu';
import type { SiteMarkers } from '../markers/site-markers';
import { HoverRing, type HoverTarget, targetOf, targetOfFeature, targetOfMarker, Tooltip } from './hover';
import type { Marker } from '../../cluster/marker';
import { LEG_LAYERS } from '../layers/legs/layers';

/** What is under the pointer. */
type Hit = { kind: 'marker'; marker: Marker } | { kind: 'feature'; feature: MapGeoJSONFeature; url: string };

/** Layers that answer to the pointer below the badges of sites: nodes before legs. */
const CLICKABLE = ['nodes-circle', ...LEG_LAYERS];
const REACH_PX = 4;
const TOUCH_REACH_PX = 14;
/** Half of the least size of what a finger should meet. */
const TOUCH_TARGET_PX = 22;
const isCoarse = matchMedia('(pointer: coarse)');

/** The badge, node or leg under a point of the canvas, in this order, within the reach of a mouse or a finger. */
function hitAt(map: MapLibreMap, markers: SiteMarkers, point: Point): Hit | null {
	const marker = markers.markerAt(map, point, isCoarse.matches ? TOUCH_TARGET_PX : 0);
	if (marker) return { kind: 'marker', marker };
	const reach = isCoarse.matches ? TOUCH_REACH_PX : REACH_PX;
	const features = map.queryRenderedFeatures(
		[
			[point.x - reach, point.y - reach],
			[point.x + reach, point.y + reach]
		],
		{ layers: CLICKABLE }
	);
	for (const layer of CLICKABLE) {
		const feature = features.find((found) => found.layer.id === layer);
		if (feature) return { kind: 'feature', feature, url: String(feature.properties.url) };
	}
	return null;
}

export type PointerOptions = Pick<MapDoors, 'hrefOf' | 'onHover' | 'onTouch'> & {
	/** holds what stands over the map as HTML */
	overlay: HTMLElement;
	words: MenuWords;
	/** opens a page at a root-relative address; `at` is the place clicked where it is that of the page */
	open: (url: string, at: LngLat | null) => void;
};

type NodeState = { source: string; id: string };

/** Answers to the pointer: tips, and clicks, which may open the menu of a badge of several sites. */
export class Pointer {
	#tooltip: Tooltip;
	#ring: HoverRing;
	#pointed: HoverTarget | null = null;
	#hovered: string | null = null;
	#node: NodeState | null = null;

	constructor(
		readonly map: MapLibreMap,
		readonly markers: SiteMarkers,
		readonly menu: MarkerMenu,
		readonly options: PointerOptions
	) {
		this.#ring = new HoverRing(map, options.overlay);
		this.#tooltip = new Tooltip(map, options.overlay);
	}

	/** Shows the tip of what a list attends to, or of nothing. What the pointer is at keeps its own. */
	async hover(url: string | null): Promise<void> {
		this.#hovered = url;
		if (url !== null && url === this.#pointed?.url) return;
		const target = url === null ? null : await targetOf(this.map, this.markers, url, this.options.words);
		if (this.#hovered !== url) return;
		const offset = url === null ? null : this.menu.offsetOf(url);
		this.#show(target && offset ? { ...target, offset } : target);
	}

	remove(): void {
		this.#ring.remove();
		this.#tooltip.remove();
	}

	click({ point, lngLat }: MapMouseEvent): void {
		const hit = hitAt(this.map, this.markers, point);
		this.#point(null);
		if (hit?.kind === 'marker' && hit.marker.sites.length > 1) return this.menu.open(hit.marker, true);
		this.menu.close();
		if (!hit) return;
		if (hit.kind === 'feature')
			return this.options.open(hit.url, hit.feature.source === 'legs' ? null : lngLat);
		this.options.open(targetOfMarker(hit.marker, this.markers, this.options.words).url, lngLat);
	}

	move({ point, lngLat }: MapMouseEvent): void {
		const hit = hitAt(this.map, this.markers, point);
		this.map.getCanvas().style.cursor = hit ? 'pointer' : '';
		this.#point(hit, lngLat);
	}

	/** A finger is put down: what it may open is fetched. */
	touch({ point, points }: MapTouchEvent): void {
		const hit = points.length === 1 ? hitAt(this.map, this.markers, point) : null;
		if (hit?.kind === 'marker' && hit.marker.sites.length > 1) return;
		if (hit) this.options.onTouch(this.#targetOf(hit, undefined).url);
	}

	leave(): void {
		this.#point(null);
	}

	#point(hit: Hit | null, lngLat?: LngLat): void {
		this.#setNode(hit?.kind === 'feature' && hit.feature.source === 'nodes' ? hit : null);
		const target = hit && this.#targetOf(hit, lngLat);
		const wasPointed = this.#pointed;
		this.#pointed = target;
		if (!target && !wasPointed) return;
		this.#show(target);
		if (target?.url !== wasPointed?.url) this.options.onHover(target?.url ?? null);
	}

	#targetOf(hit: Hit, lngLat: LngLat | undefined): HoverTarget {
		if (hit.kind === 'marker') return targetOfMarker(hit.marker, this.markers, this.options.words);
		const { geometry } = hit.feature;
		const [lng = 0, lat = 0] = geometry.type === 'Point' ? geometry.coordinates : (lngLat?.toArray() ?? []);
		return targetOfFeature(hit.feature, [lng, lat], this.markers.store);
	}

	#show(target: HoverTarget | null): void {
		this.#tooltip.show(target);
		// the badge of what is selected is larger than its ring would be
		this.#ring.show(target?.marker && target.marker.id !== this.markers.selected?.id ? target : null);
	}

	#setNode(hit: Extract<Hit, { kind: 'feature' }> | null): void {
		const id = hit && String(hit.feature.properties.id);
		if (id === (this.#node?.id ?? null)) return;
		if (this.#node) this.map.setFeatureState(this.#node, { hover: false });
		this.#node = id === null ? null : { source: 'nodes', id };
		if (this.#node) this.map.setFeatureState(this.#node, { hover: true });
	}
}
