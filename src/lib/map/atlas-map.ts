import {
	addProtocol,
	type LngLat,
	Map as MapLibreMap,
	setWorkerUrl,
	type StyleSpecification
} from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import './controls.css';
import './markers/overlay.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Bbox } from '../../../geo/shared/coordinates';
import { GROUND_ZOOM, MAX_ZOOM, type Camera } from '../address/camera';
import { levelAt, levelOf } from '../cluster/cluster-sites';
import type { MapView } from '../pages/map-view';
import { urlOf } from '../pages/selection';
import { addControls, controlLocale } from './controls';
import { CameraView, paddingOf } from './camera/camera-view';
import { holdFirstFrame } from './first-frame';
import { firstIdle } from './first-idle';
import type { AtlasMapOptions } from './map-options';
import { showBorders } from './layers/border-layers';
import { answerImages } from './style/images';
import { SiteMarkers, siteOf } from './markers/site-markers';
import { readPalette } from './style/palette';
import { labelFade, onPixelRatio, textScale } from './screen';
import { LazyPointer } from './pointer/lazy-pointer';
import { reachable, StreetGround } from './streets/street-ground';
import { STREETS, STREETS_FROM } from '../../../geo/shared/streets';
import { buildStyle, showSelection, TILE_SCHEME } from './style/style';
import { TileArchive, tileProtocol } from './tiles/tile-archive';
import { TileSource } from './tiles/tile-source';

setWorkerUrl(workerUrl);

/** The map of the atlas: draws the public GeoJSON files, reports clicks, shows what a page selects. */
export class AtlasMap {
	readonly map: MapLibreMap;
	/** resolves at the first `idle`, rejects when the style or its data cannot be read */
	readonly ready: Promise<void>;
	/** moves the camera for a page that leads it */
	readonly camera: CameraView;
	/** while true a new page changes what is selected, and leaves the camera where it is */
	isLed = false;
	/** what a page selects has been marked in the style, by filters of its own */
	onSelected: (() => void) | null = null;
	readonly #markers: SiteMarkers;
	readonly #pointer: LazyPointer;
	readonly #streets: StreetGround | null = null;
	#view: MapView;
	#hasBorders: boolean;
	/** what the reader opened with a click, and where */
	#clicked: { url: string; lngLat: LngLat | null } | null = null;
	#selectedNode: { source: string; id: string } | null = null;

	constructor(
		readonly container: HTMLElement,
		readonly options: AtlasMapOptions
	) {
		const { base, overlay, view, camera, words } = options;
		const archive = new TileArchive(new TileSource(`${base}/basemap/atlas.pmtiles`));
		// one protocol for all maps of the page: a later one takes the place of the one before
		addProtocol(TILE_SCHEME, tileProtocol(archive));
		this.#view = view;
		this.#markers = new SiteMarkers(
			options.store,
			camera ? levelAt(camera.zoom) : levelOf(view.bbox),
			view.selection
		);
		this.#hasBorders = options.hasBorders;
		this.map = new MapLibreMap({
			container,
			style: this.#style(),
			...(camera
				? {
						center: [camera.lng, camera.lat],
						zoom: (__STREETS__ ? reachable(camera) : camera).zoom
					}
				: { bounds: view.bbox, fitBoundsOptions: { padding: paddingOf(container), maxZoom: GROUND_ZOOM } }),
			attributionControl: false,
			dragRotate: false,
			pitchWithRotate: false,
			touchPitch: false,
			maxZoom: MAX_ZOOM,
			fadeDuration: labelFade(),
			cooperativeGestures: options.gestures !== null,
			locale: { ...controlLocale(words), ...options.gestures }
		});
		holdFirstFrame(this.map);
		this.camera = new CameraView(this.map, view.bbox, camera, { onRest: options.onCamera });
		this.map.touchZoomRotate.disableRotation();
		this.map.keyboard.disableRotation();
		addControls(this.map, words);
		if (__STREETS__) {
			this.#streets = new StreetGround(this.map, __STREETS__, {
				base,
				language: options.language,
				onChange: () => this.restyle(),
				onFault: (...fault) => options.onNoStreets?.(...fault)
			});
		}
		this.ready = firstIdle(this.map, (reason, source) => {
			if (__STREETS__ && source === STREETS) this.#streets?.drop(reason);
			else options.onFault(reason);
		});
		if (__STREETS__) {
			void this.ready.then(
				() => this.#streets?.start(),
				() => undefined
			);
		}
		this.map.on('movestart', () => options.onState('moving'));
		this.map.on('idle', () => options.onState('idle'));
		this.map.on('webglcontextlost', options.onLost);
		this.map.on('webglcontextrestored', options.onRestored);
		this.map.on('style.load', this.#select);
		onPixelRatio(container, this.#redraw);
		answerImages(this.map, options.store.pictograms);
		this.#pointer = new LazyPointer(this.map, this.#markers, {
			overlay,
			words,
			open: (url, at) => {
				this.#clicked = { url, lngLat: at };
				options.open(url);
			},
			hrefOf: options.hrefOf,
			onHover: options.onHover,
			onTouch: options.onTouch
		});
		this.map.once('load', () => this.#pointer.show(siteOf(this.#view.selection)));
		// the level of a page stays its own until the reader zooms
		this.map.on('zoom', (event) => {
			if (!('isOwn' in event)) this.#markers.showLevel(this.map, levelAt(this.map.getZoom()));
		});
	}

	/** Shows what a page selects, where the address or the page says; what is shown already is left alone. */
	show(view: MapView, camera: Camera | null): void {
		if (view === this.#view) return;
		this.#view = view;
		// before the new size, which would end a move as if the reader had
		this.camera.halt();
		this.map.resize();
		const clicked = this.#clicked?.url === urlOf(view.selection) ? this.#clicked.lngLat : null;
		this.#clicked = null;
		if (this.isLed) this.#markers.showLevel(this.map, levelOf(view.bbox));
		else this.#look(view, camera, clicked);
		this.#select();
		this.#pointer.show(siteOf(view.selection));
	}

	/** Shows a box that is not that of the page. */
	showBox(bbox: Bbox): void {
		this.#markers.showLevel(this.map, levelOf(bbox));
		this.camera.show(bbox);
	}

	/** The map is out of sight: whatever moves it comes to rest, and nothing is written. */
	rest(): void {
		this.camera.halt();
	}

	/** Goes to the camera that the reader put into the address; without one to the box of the page. */
	goTo(camera: Camera | null): void {
		this.#look(this.#view, camera, null);
	}

	/** Moves the camera to what a page shows, and gathers the sites for it. */
	#look(view: MapView, camera: Camera | null, clicked: LngLat | null): void {
		if (!clicked || camera)
			this.#markers.showLevel(this.map, camera ? levelAt(camera.zoom) : levelOf(view.bbox));
		if (camera) this.camera.jump(__STREETS__ ? reachable(camera) : camera);
		else if (clicked) this.camera.reveal(clicked);
		else this.camera.show(view.bbox);
	}

	/** Whom the map names for what is no part of the atlas. */
	get streetsCredit(): string | null {
		const isDrawn = __STREETS__ && this.map.getZoom() >= STREETS_FROM;
		return (isDrawn && this.#streets?.opened?.credit) || null;
	}

	/** The theme changed: the same style in the other colours, with the selection kept. */
	restyle(): void {
		this.map.setStyle(this.#style());
		this.#select();
		this.options.onRestyle();
	}

	/** Another pixel ratio: the canvas in its size, and the images of the style in their own. */
	#redraw = (): void => {
		this.map.resize();
		this.map.setStyle(this.#style(), { diff: false });
	};

	/** Shows what a list attends to, or nothing any more. */
	hover(url: string | null): void {
		this.#pointer.hover(url);
	}

	/** Draws the boundaries of countries, or none. */
	showBorders(isShown: boolean): void {
		this.#hasBorders = isShown;
		if (this.#isStyled()) showBorders(this.map, isShown);
	}

	remove(): void {
		this.#pointer.remove();
		this.map.remove();
	}

	/** Marks what the latest view selects; while the style is on its way `style.load` calls it again. */
	#select = (): void => {
		if (!this.#isStyled()) return;
		const { selection } = this.#view;
		this.#markers.select(this.map, selection);
		if (this.#selectedNode) this.map.setFeatureState(this.#selectedNode, { selected: false });
		this.#selectedNode = selection?.kind === 'node' ? { source: 'nodes', id: selection.id } : null;
		if (this.#selectedNode) this.map.setFeatureState(this.#selectedNode, { selected: true });
		showSelection(this.map, readPalette(this.container), selection);
		showBorders(this.map, this.#hasBorders);
		this.onSelected?.();
	};

	/** Marks only these sites, or all. */
	showSites(ids: readonly string[] | null): void {
		this.#markers.showOnly(this.map, ids);
	}

	#isStyled(): boolean {
		return this.map.getLayer('nodes-circle') !== undefined;
	}

	#style(): StyleSpecification {
		const { base, language } = this.options;
		const palette = readPalette(this.container);
		const { selection } = this.#view;
		return buildStyle({
			base,
			palette,
			language,
			selection,
			hasBorders: this.#hasBorders,
			markers: this.#markers.features,
			...(__STREETS__ && { streets: this.#streets?.opened ?? null }),
			textScale: textScale()
		});
	}
}
