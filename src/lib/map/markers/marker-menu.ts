import { LngLatBounds, type Map as MapLibreMap } from 'maplibre-gl';
import { clusterSites, MAX_LEVEL } from '../../cluster/cluster-sites';
import type { Marker } from '../../cluster/marker';
import { paddingOf } from '../camera/camera-view';
import { coversOf } from '../covers';
import { placeInFan, spiderfy, spiderfyLayout, type SpiderfyLayout } from './spiderfy';
import { firstSite } from './marker-features';
import { onScreen } from './overlay';
import { siteCard } from './site-card';
import type { SiteFacts } from './site-store';
import type { SiteMarkers } from './site-markers';
import { isMotionReduced } from '../screen';

export type MenuWords = {
	sitesHere: (count: number) => string;
	sitesInside: (count: number) => string;
	withCount: (name: string, count: string) => string;
	closeList: string;
	zoomApart: string;
};

export type MenuOptions = {
	overlay: HTMLElement;
	markers: SiteMarkers;
	words: MenuWords;
	hrefOf: (url: string) => string;
	onHover: (url: string | null) => void;
};

/** How far fan and card keep from the edges of the free part, which itself keeps room for badges. */
const CARD_GAP_PX = 10;
const EDGE_PX = 28;
const CARD_HEIGHT_PX = 440;
const ZOOM_MS = 600;

type Opened = {
	marker: Marker;
	element: HTMLElement;
	/** how its parts are fanned out; null where they are in a card */
	layout: SpiderfyLayout | null;
	/** what had the focus before */
	before: Element | null;
};

/** What opens at a badge that stands for several sites: the parts of a whole as a fan, others as a card with a list. */
export class MarkerMenu {
	#open: Opened | null = null;
	#current: string | null = null;

	constructor(
		readonly map: MapLibreMap,
		readonly options: MenuOptions
	) {
		map.on('move', this.#place);
		map.on('moveend', this.#refit);
		document.addEventListener('keydown', this.#onKey);
	}

	/** Opens what belongs to the marker; `takesFocus` where the reader asked for it. */
	open(marker: Marker, takesFocus: boolean): void {
		this.close();
		const before = takesFocus ? document.activeElement : null;
		if (!this.#fanOut(marker, before)) {
			const element = this.#cardOf(marker);
			this.options.overlay.append(element);
			this.#keep({ marker, element, layout: null, before });
		}
		if (takesFocus) this.#open?.element.querySelector('a')?.focus({ preventScroll: true });
	}

	/** Marks the site of the page, and fans out the whole that it belongs to once the map has come to it. */
	show(site: string | null): void {
		this.close();
		this.#current = site;
		if (this.map.isMoving()) void this.map.once('moveend').then(this.#spiderfy);
		else this.#spiderfy();
	}

	/** The focus goes back to where it was, if it was in what closes; to the map where that was nowhere. */
	close(): void {
		if (!this.#open) return;
		const { element, before } = this.#open;
		const hadFocus = element.contains(document.activeElement);
		this.#open = null;
		element.remove();
		this.options.onHover(null);
		this.options.markers.keepRoom(this.map, null);
		if (!hadFocus) return;
		const isThere = before instanceof HTMLElement && before !== document.body && before.isConnected;
		(isThere ? before : this.map.getCanvas()).focus({ preventScroll: true });
	}

	/** How far from its place a site stands in the open fan; null where it stands in none. */
	offsetOf(url: string): [number, number] | null {
		if (!this.#open?.layout) return null;
		const { element, marker } = this.#open;
		const { hrefOf } = this.options;
		const link = element.querySelector<HTMLElement>(`:not(.fan-whole)[href="${hrefOf(url)}"]`);
		if (!link) return null;
		const [x, y] = placeInFan(link);
		return [marker.offset[0] + x, marker.offset[1] + y];
	}

	remove(): void {
		this.close();
		this.map.off('move', this.#place);
		this.map.off('moveend', this.#refit);
		document.removeEventListener('keydown', this.#onKey);
	}

	/** The reader may have opened something else meanwhile. */
	#spiderfy = (): void => {
		const marker = this.#current === null ? undefined : this.options.markers.markerOf(this.#current);
		if (!this.#open && marker) this.#fanOut(marker, null);
	};

	#sitesOf(marker: Marker): SiteFacts[] {
		return marker.sites.flatMap((id) => this.options.markers.store.sites.get(id) ?? []);
	}

	#layout(marker: Marker): SpiderfyLayout | null {
		const names = this.#sitesOf(marker).map(({ name }) => name);
		return spiderfyLayout(names.slice(1), {
			...onScreen(this.map, marker.lngLat, marker.offset),
			...this.#free(),
			covers: coversOf(this.map)
		});
	}

	/** Fans out the parts of a whole; false where there is no room for them and their names. */
	#fanOut(marker: Marker, before: Element | null): boolean {
		const layout = marker.kind === 'parent' ? this.#layout(marker) : null;
		const [whole, ...parts] = this.#sitesOf(marker);
		if (!layout || !whole) return false;
		const label = this.options.words.withCount(whole.name, this.options.words.sitesInside(parts.length));
		const element = spiderfy([whole, ...parts], layout, { ...this.options, label, current: this.#current });
		if (element) this.#keep({ marker, element, layout, before });
		return element !== null;
	}

	#keep(opened: Opened): void {
		this.#open = opened;
		this.options.markers.keepRoom(this.map, opened.layout ? opened.marker.id : null);
		this.#place();
	}

	#cardOf(marker: Marker): HTMLElement {
		const { markers, words, hrefOf, onHover } = this.options;
		const first = firstSite(marker, markers.store);
		const head = marker.kind === 'parent' ? first : (markers.store.cities.get(first.city) ?? first);
		const parting = this.#levelThatParts(marker);
		return siteCard(this.#sitesOf(marker), {
			head,
			count: words.sitesHere(marker.sites.length),
			label: words.withCount(head.name, words.sitesHere(marker.sites.length)),
			closeLabel: words.closeList,
			zoom: parting === null ? null : { label: words.zoomApart, act: () => this.#zoomTo(marker, parting) },
			current: this.#current,
			close: () => this.close(),
			hrefOf,
			onHover
		});
	}

	/** The first level at which the sites of a marker no longer share one; null where none parts them. */
	#levelThatParts(marker: Marker): number | null {
		const sites = this.#sitesOf(marker);
		for (let level = this.options.markers.level + 1; level <= MAX_LEVEL; level++)
			if (clusterSites(sites, level).length > 1) return level;
		return null;
	}

	#zoomTo(marker: Marker, level: number): void {
		const bounds = new LngLatBounds();
		for (const { lngLat } of this.#sitesOf(marker)) if (lngLat) bounds.extend(lngLat);
		const padding = paddingOf(this.map.getContainer());
		const fitted = this.map.cameraForBounds(bounds, { padding, maxZoom: MAX_LEVEL })?.zoom ?? level;
		this.close();
		const zoom = Math.max(fitted, level + 0.01);
		const offset: [number, number] = [(padding.left - padding.right) / 2, (padding.top - padding.bottom) / 2];
		const duration = isMotionReduced() ? 0 : ZOOM_MS;
		this.map.easeTo({ center: bounds.getCenter(), offset, zoom, duration });
	}

	/** The free part of the canvas, with the margin that the page keeps for badges given back. */
	#free() {
		const { clientWidth, clientHeight } = this.map.getContainer();
		const { left, top, right, bottom } = paddingOf(this.map.getContainer());
		return {
			left: left - EDGE_PX,
			top: top - EDGE_PX,
			right: clientWidth - right + EDGE_PX,
			bottom: clientHeight - bottom + EDGE_PX
		};
	}

	#place = (): void => {
		if (!this.#open) return;
		const { marker, element, layout } = this.#open;
		const { x, y } = onScreen(this.map, marker.lngLat, marker.offset);
		if (layout) {
			element.style.transform = `translate(${x}px, ${y}px)`;
			return;
		}
		const { left, right, ...free } = this.#free();
		const [top, bottom] = [free.top + EDGE_PX - CARD_GAP_PX, free.bottom - EDGE_PX + CARD_GAP_PX];
		element.style.maxWidth = `${right - left}px`;
		element.style.maxHeight = `${Math.min(bottom - top, CARD_HEIGHT_PX)}px`;
		const { offsetWidth, offsetHeight } = element;
		const beside = x + 20 + offsetWidth + CARD_GAP_PX <= right ? x + 20 : x - 20 - offsetWidth;
		const at = [
			clamp(beside, left, right - offsetWidth),
			clamp(y - offsetHeight / 2, top, bottom - offsetHeight)
		];
		element.style.transform = `translate(${at.map((value) => `${Math.round(value)}px`).join()})`;
	};

	/** A move can take away the marker, or the room of a fan or of its names. */
	#refit = (): void => {
		if (!this.#open) return;
		const { marker, element, layout } = this.#open;
		const now = this.options.markers.markers.find(({ id }) => id === marker.id);
		if (now?.sites.length !== marker.sites.length) return this.close();
		if (!layout) return;
		const wanted = this.#layout(marker);
		// what is on a ring moves with it
		const isKept = wanted?.shape === 'ring' && layout.shape === 'ring';
		if (isKept || JSON.stringify(wanted) === JSON.stringify(layout)) return;
		const { activeElement } = document;
		const held = element.contains(activeElement) ? activeElement?.getAttribute('href') : null;
		this.close();
		if (!this.#fanOut(marker, null) || !held) return;
		this.#open.element.querySelector<HTMLElement>(`[href="${held}"]`)?.focus({ preventScroll: true });
	};

	#onKey = (event: KeyboardEvent): void => {
		if (event.key !== 'Escape' || event.defaultPrevented || !this.#open) return;
		// the browser closes what stands above the page
		if (document.querySelector(':popover-open')) return;
		event.preventDefault();
		this.close();
	};
}

function clamp(value: number, least: number, most: number): number {
	return Math.max(least, Math.min(value, most));
}
