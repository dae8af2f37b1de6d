import {
	AttributionControl,
	Map as MapLibreMap,
	NavigationControl,
	ScaleControl,
	setWorkerUrl
} from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import './controls.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { MapView } from '../atlas/page';
import type { FrameOptions } from './frame.svelte';
import { SELECTED_LAYERS } from './leg-layers';
import { readPalette } from './palette';
import { buildStyle } from './style';

setWorkerUrl(workerUrl);

/** Layers that answer to the pointer, the first one that is hit wins. */
const CLICKABLE = [
	'sites-circle',
	'nodes-circle',
	...['rail', 'road', 'sea', 'river', 'air', 'data'].map((mode) => `legs-line-${mode}`)
];
const PADDING = 40;
const FLIGHT_MS = 900;

/** The map of the atlas: draws the public GeoJSON files, reports clicks, shows what a page selects. */
export class AtlasMap {
	readonly map: MapLibreMap;
	/** resolves at the first `idle`, rejects when the style or its data cannot be read */
	readonly ready: Promise<void>;
	#hovered: { source: string; id: string } | null = null;
	#selected: { source: string; id: string } | null = null;

	constructor(
		readonly element: HTMLElement,
		readonly options: Omit<FrameOptions, 'view'> & {
			view: MapView;
			onState: (state: 'moving' | 'idle') => void;
		}
	) {
		const words = options.words();
		this.map = new MapLibreMap({
			container: element,
			style: buildStyle(options.base, readPalette(element)),
			bounds: options.view.bbox,
			fitBoundsOptions: { padding: PADDING },
			attributionControl: false,
			dragRotate: false,
			pitchWithRotate: false,
			maxZoom: 14,
			locale: { 'Map.Title': words.title }
		});
		this.map.touchZoomRotate.disableRotation();
		this.map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
		this.map.addControl(new ScaleControl({ maxWidth: 120 }), 'bottom-left');
		this.map.addControl(new AttributionControl({ customAttribution: words.credit }), 'bottom-right');
		this.ready = this.#firstIdle();
		this.#listen();
		this.map.once('load', () => this.#select(options.view));
		matchMedia('(prefers-color-scheme: dark)').addEventListener('change', this.#restyle);
	}

	/** Moves to what a page shows and marks its selection. */
	show(view: MapView): void {
		const isReduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
		this.map.resize();
		this.map.fitBounds(view.bbox, { padding: PADDING, maxZoom: 11, duration: isReduced ? 0 : FLIGHT_MS });
		this.#select(view);
	}

	remove(): void {
		matchMedia('(prefers-color-scheme: dark)').removeEventListener('change', this.#restyle);
		this.map.remove();
	}

	async #firstIdle(): Promise<void> {
		let fail: (reason: Error) => void = () => {};
		const failed = new Promise<never>((_, reject) => (fail = reject));
		const subscription = this.map.on('error', ({ error }) => fail(new Error(error.message)));
		await Promise.race([this.map.once('idle'), failed]);
		subscription.unsubscribe();
	}

	#listen(): void {
		const { onState, open } = this.options;
		this.map.on('movestart', () => onState('moving'));
		this.map.on('idle', () => onState('idle'));
		this.map.on('click', ({ point }) => {
			const url = this.#hit(point)?.url;
			if (url) open(url);
		});
		this.map.on('mousemove', ({ point }) => this.#hover(this.#hit(point)));
		this.map.on('mouseout', () => this.#hover(null));
	}

	/** The topmost clickable feature under a point of the canvas: sites before nodes before legs. */
	#hit(point: { x: number; y: number }): { source: string; id: string; url: string } | null {
		const box: [[number, number], [number, number]] = [
			[point.x - 4, point.y - 4],
			[point.x + 4, point.y + 4]
		];
		const features = this.map.queryRenderedFeatures(box, { layers: CLICKABLE });
		for (const layer of CLICKABLE) {
			const feature = features.find((found) => found.layer.id === layer);
			if (!feature) continue;
			const { id, url, route } = feature.properties as { id: string; url?: string; route?: string };
			return { source: feature.source, id, url: url ?? `/routes/${route}/` };
		}
		return null;
	}

	#hover(hit: { source: string; id: string } | null): void {
		if (this.#hovered) this.map.setFeatureState(this.#hovered, { hover: false });
		this.#hovered = hit && hit.source !== 'legs' ? { source: hit.source, id: hit.id } : null;
		if (this.#hovered) this.map.setFeatureState(this.#hovered, { hover: true });
		this.map.getCanvas().style.cursor = hit ? 'pointer' : '';
	}

	#select({ selection }: MapView): void {
		if (!this.map.isStyleLoaded()) {
			void this.map.once('idle').then(() => this.#select({ selection, bbox: this.options.view.bbox }));
			return;
		}
		if (this.#selected) this.map.setFeatureState(this.#selected, { selected: false });
		const source = selection?.kind === 'site' ? 'sites' : selection?.kind === 'node' ? 'nodes' : null;
		this.#selected = selection && source ? { source, id: selection.id } : null;
		if (this.#selected) this.map.setFeatureState(this.#selected, { selected: true });
		const field = selection?.kind === 'route' ? 'route' : 'id';
		const isLine = selection?.kind === 'route' || selection?.kind === 'leg';
		for (const layer of SELECTED_LAYERS)
			this.map.setFilter(layer, ['==', ['get', field], isLine ? selection.id : '']);
	}

	/** The theme of the system changed: the same style in the other colours. */
	#restyle = (): void => {
		this.map.setStyle(buildStyle(this.options.base, readPalette(this.element)));
	};
}
