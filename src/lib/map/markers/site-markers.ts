import type { GeoJSONSource, Map as MapLibreMap, PointLike } from 'maplibre-gl';
import { BADGE } from '../../symbols/badge';
import { clusterSites } from '../../cluster/cluster-sites';
import type { Marker } from '../../cluster/marker';
import { cityLayers } from '../layers/city-layers';
import type { Selection } from '../layers/legs/tiers';
import { citiesNamed, type MarkerCollection, markerFeatures } from './marker-features';
import { onScreen } from './overlay';
import type { SiteFacts, SiteStore } from './site-store';
import { COUNTS, countsWithout, SPIDERFY_ROOM, NONE, SELECTED_MARKER } from './site-layers';

/**
 * Acts once no tile of a source is on its way. After data that came sooner MapLibre 6.17 may keep the buffers of one set
 * beside the features of another, and a query of what is drawn fails ("feature index out of bounds"). A style change at
 * the same moment can still do that, so a source with changing data has no feature state, which would fail unasked.
 * @param source must be in the style
 */
function onceRested(map: MapLibreMap, source: string, act: () => void): void {
	if (map.isSourceLoaded(source)) return act();
	// whatever arrives for a source makes the map draw
	const drawing = map.on('render', () => {
		// a new style may have no such source yet, and MapLibre takes the question for an error
		if (!map.getSource(source) || !map.isSourceLoaded(source)) return;
		drawing.unsubscribe();
		act();
	});
}

/** The badges of sites on the map: which stand where at a level, which is selected or fanned out. */
export class SiteMarkers {
	#level: number;
	#byLevel = new Map<number, Marker[]>();
	#selection: Selection;
	#sites: SiteFacts[];
	/** the markers in force, until level or selection change */
	#markers: readonly Marker[] | null = null;
	#fanned: string | null = null;
	/** changed markers wait until those before are drawn */
	#isWaiting = false;

	constructor(
		readonly store: SiteStore,
		level: number,
		selection: Selection
	) {
		this.#level = level;
		this.#selection = selection;
		this.#sites = [...store.sites.values()];
	}

	get markers(): readonly Marker[] {
		return (this.#markers ??= this.#withSelected(this.#gathered()));
	}

	/** A selected site comes out of its cluster; where it is in none nothing has to be gathered anew. */
	#withSelected(gathered: readonly Marker[]): readonly Marker[] {
		const selected = siteOf(this.#selection);
		if (selected === null) return gathered;
		const marker = gathered.find(({ sites }) => sites.includes(selected));
		if (marker?.kind !== 'cluster') return gathered;
		return clusterSites(this.#sites, this.#level, selected);
	}

	/** The markers of the level where no site is selected. */
	#gathered(): readonly Marker[] {
		const known = this.#byLevel.get(this.#level);
		if (known) return known;
		const markers = clusterSites(this.#sites, this.#level);
		this.#byLevel.set(this.#level, markers);
		return markers;
	}

	/** The marker with the larger badge of what is selected. */
	get selected(): Marker | undefined {
		const id = siteOf(this.#selection);
		return id === null ? undefined : this.markerOf(id);
	}

	get level(): number {
		return this.#level;
	}

	/** What the style draws at the level in force. */
	get features(): MarkerCollection {
		return markerFeatures(this.markers, this.store, this.#level, siteOf(this.#selection));
	}

	/** Gathers the sites anew for a level; true where that changed something. */
	showLevel(map: MapLibreMap, level: number): boolean {
		if (level === this.#level) return false;
		this.#level = level;
		this.#markers = null;
		this.#draw(map);
		return true;
	}

	/** Marks some of the sites, or all. */
	showOnly(map: MapLibreMap, ids: readonly string[] | null): void {
		const sites = [...this.store.sites.values()].filter(({ id }) => ids?.includes(id) ?? true);
		if (sites.length === this.#sites.length && sites.every((site) => this.#sites.includes(site))) return;
		this.#sites = sites;
		this.#byLevel.clear();
		this.#markers = null;
		this.#draw(map);
	}

	/** Marks the badge of a selected site, which stands apart, and names the nodes of a route first; seen once the style is there. */
	select(map: MapLibreMap, selection: Selection): void {
		const isOther = siteOf(selection) !== siteOf(this.#selection);
		this.#selection = selection;
		if (!isOther) return this.mark(map);
		this.#markers = null;
		this.#draw(map);
	}

	/** Draws what is in force when the source rests: whatever changes until then is drawn with it. */
	#draw(map: MapLibreMap): void {
		// a style that is on its way brings the markers of its own
		if (this.#isWaiting || !map.getSource('sites')) return;
		this.#isWaiting = true;
		onceRested(map, 'sites', () => {
			this.#isWaiting = false;
			void map.getSource<GeoJSONSource>('sites')?.setData(this.features);
			this.mark(map);
		});
	}

	/** Makes room where the parts of a marker are fanned out: names keep away, and its count is not said twice. */
	keepRoom(map: MapLibreMap, id: string | null): void {
		this.#fanned = id;
		this.mark(map);
	}

	/** Puts the marks of selection and fan into a style that has none yet. */
	mark(map: MapLibreMap): void {
		if (!map.getLayer(SELECTED_MARKER)) return;
		const { chosen, cities } = cityLayers(citiesNamed(this.features), this.#selection);
		for (const { id, filter } of [...chosen, ...cities]) map.setFilter(id, filter);
		const { selected } = this;
		map.setFilter(SELECTED_MARKER, selected ? ['==', ['get', 'id'], selected.id] : NONE);
		map.setFilter(COUNTS, countsWithout(this.#fanned ?? ''));
		map.setFilter(SPIDERFY_ROOM, this.#fanned ? ['==', ['get', 'id'], this.#fanned] : NONE);
	}

	/** The marker that stands for a site; undefined where its place is not known. */
	markerOf(site: string): Marker | undefined {
		return this.markers.find(({ sites }) => sites.includes(site));
	}

	/** The marker that stands for most sites of a city. */
	markerOfCity(city: string): Marker | undefined {
		const ofCity = this.markers.filter(({ sites }) => this.store.sites.get(sites[0] ?? '')?.city === city);
		return ofCity.sort((a, b) => b.sites.length - a.sites.length)[0];
	}

	/** The nearest marker whose badge is under a point of the canvas, or within reach of a finger. */
	markerAt(map: MapLibreMap, point: PointLike, reach: number): Marker | undefined {
		const [x, y] = Array.isArray(point) ? point : [point.x, point.y];
		const near = this.markers.flatMap((marker) => {
			const at = onScreen(map, marker.lngLat, marker.offset, x);
			const distance = Math.hypot(at.x - x, at.y - y);
			return distance <= Math.max(BADGE[marker.kind] / 2 + 1, reach) ? [{ marker, distance }] : [];
		});
		return near.sort((a, b) => a.distance - b.distance)[0]?.marker;
	}
}

/** Id of the site that a page selects. */
export function siteOf(selection: Selection): string | null {
	return selection?.kind === 'site' ? selection.id : null;
}
