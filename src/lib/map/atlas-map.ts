import {
	addProtocol,
	AttributionControl,
	type LngLat,
	Map as MapLibreMap,
	NavigationControl,
	ScaleControl,
	setWorkerUrl
} from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import './controls.css';
import { PMTiles } from 'pmtiles';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { MAX_ZOOM, type Camera } from '../atlas/camera';
import type { Language } from '../atlas/language';
import type { MapView } from '../atlas/page';
import { CameraView, paddingOf } from './camera-view';
import type { MapWords } from './frame.svelte';
import { SELECTED_LAYERS } from './leg-layers';
import { readPalette } from './palette';
import { featureUnder, type Hit } from './pointing';
import { buildStyle, TILE_SCHEME } from './style';
import { tileProtocol } from './tile-protocol';
import { TileSource } from './tile-source';

setWorkerUrl(workerUrl);

export type AtlasMapOptions = {
	/** where the site lives, without a trailing slash */
	base: string;
	view: MapView;
	/** the camera of the address, where it names one */
	camera: Camera | null;
	words: MapWords;
	language: Language;
	/** opens the page at a root-relative address without language */
	open: (url: string) => void;
	/** the reader has moved the map and it rests */
	onCamera: (camera: Camera) => void;
	onState: (state: 'moving' | 'idle') => void;
	/** the graphics context is gone; the browser may bring it back, and the map then draws on */
	onLost: () => void;
};

/** The map of the atlas: draws the public GeoJSON files, reports clicks, shows what a page selects. */
export class AtlasMap {
	readonly map: MapLibreMap;
	/** resolves at the first `idle`, rejects when the style or its data cannot be read */
	readonly ready: Promise<void>;
	readonly #camera: CameraView;
	#view: MapView;
	/** where the reader clicked to open the page that is on its way */
	#clicked: LngLat | null = null;
	#hovered: Hit | null = null;
	#selected: { source: string; id: string } | null = null;

	constructor(
		readonly container: HTMLElement,
		readonly options: AtlasMapOptions
	) {
		const { base, view, camera, words, language } = options;
		const archive = new PMTiles(new TileSource(`${base}/basemap/atlas.pmtiles`));
		// one protocol for all maps of the page: a later one takes the place of the one before
		addProtocol(TILE_SCHEME, tileProtocol(archive));
		this.#view = view;
		this.map = new MapLibreMap({
			container,
			style: buildStyle({ base, palette: readPalette(container), language }),
			...(camera
				? { center: [camera.lng, camera.lat], zoom: camera.zoom }
				: { bounds: view.bbox, fitBoundsOptions: { padding: paddingOf(container) } }),
			attributionControl: false,
			dragRotate: false,
			pitchWithRotate: false,
			maxZoom: MAX_ZOOM,
			locale: {
				'Map.Title': words.title,
				'NavigationControl.ZoomIn': words.zoomIn,
				'NavigationControl.ZoomOut': words.zoomOut,
				'AttributionControl.ToggleAttribution': words.attribution,
				'ScaleControl.Kilometers': words.kilometres,
				'ScaleControl.Meters': words.metres
			}
		});
		this.#camera = new CameraView(this.map, view.bbox, camera, { onRest: options.onCamera });
		this.map.touchZoomRotate.disableRotation();
		this.map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
		this.map.addControl(new ScaleControl({ maxWidth: 120 }), 'bottom-left');
		this.map.addControl(new AttributionControl({ customAttribution: words.credit }), 'bottom-right');
		this.ready = this.#firstIdle();
		this.map.on('movestart', () => options.onState('moving'));
		this.map.on('idle', () => options.onState('idle'));
		this.map.on('webglcontextlost', options.onLost);
		this.map.on('style.load', this.#select);
		this.map.once('load', this.#listen);
	}

	/** Shows what a page selects, where the address or the page says; what is shown already is left alone. */
	show(view: MapView, camera: Camera | null): void {
		if (view === this.#view) return;
		this.#view = view;
		this.map.resize();
		const clicked = this.#clicked;
		this.#clicked = null;
		if (camera) this.#camera.jump(camera);
		else if (clicked) this.#camera.reveal(clicked);
		else this.#camera.show(view.bbox);
		this.#select();
	}

	/** The theme changed: the same style in the other colours, with the selection kept. */
	restyle(): void {
		const { base, language } = this.options;
		this.map.setStyle(buildStyle({ base, palette: readPalette(this.container), language }));
		this.#select();
	}

	remove(): void {
		this.map.remove();
	}

	async #firstIdle(): Promise<void> {
		let fail: (reason: Error) => void = () => undefined;
		const failed = new Promise<never>((_, reject) => (fail = reject));
		const subscription = this.map.on('error', ({ error }) => fail(new Error(error.message)));
		await Promise.race([this.map.once('idle'), failed]);
		subscription.unsubscribe();
	}

	/** Layers can be asked only once they are there. */
	#listen = (): void => {
		this.map.on('click', ({ point, lngLat }) => {
			const hit = featureUnder(this.map, point);
			if (!hit) return;
			// a point keeps the reader's scale; a line is shown whole
			this.#clicked = hit.source === 'legs' ? null : lngLat;
			this.options.open(hit.url);
		});
		this.map.on('mousemove', ({ point }) => this.#hover(featureUnder(this.map, point)));
		this.map.on('mouseout', () => this.#hover(null));
	};

	#hover(hit: Hit | null): void {
		if (this.#hovered) this.map.setFeatureState(this.#hovered, { hover: false });
		this.#hovered = hit && hit.source !== 'legs' ? hit : null;
		if (this.#hovered) this.map.setFeatureState(this.#hovered, { hover: true });
		this.map.getCanvas().style.cursor = hit ? 'pointer' : '';
	}

	/** Marks what the latest view selects; while the style is on its way `style.load` calls it again. */
	#select = (): void => {
		if (!this.map.getLayer(SELECTED_LAYERS[0])) return;
		const { selection } = this.#view;
		if (this.#selected) this.map.setFeatureState(this.#selected, { selected: false });
		const source = selection?.kind === 'site' ? 'sites' : selection?.kind === 'node' ? 'nodes' : null;
		this.#selected = selection && source ? { source, id: selection.id } : null;
		if (this.#selected) this.map.setFeatureState(this.#selected, { selected: true });
		const field = selection?.kind === 'route' ? 'route' : 'id';
		const isLine = selection?.kind === 'route' || selection?.kind === 'leg';
		for (const layer of SELECTED_LAYERS)
			this.map.setFilter(layer, ['==', ['get', field], isLine ? selection.id : '']);
	};
}
