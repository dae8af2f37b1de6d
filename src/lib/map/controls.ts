import {
	AttributionControl,
	FullscreenControl,
	GeolocateControl,
	type IControl,
	type Map as MapLibreMap,
	NavigationControl
} from 'maplibre-gl';
import { scaleBar } from '../symbols/scale-bar';
import { paddingOf } from './camera/camera-view';

type ScaleWords = {
	/** a distance in km, or in m below one */
	distance: (metres: number) => string;
	/** whole degrees, negative in the south */
	atLatitude: (degrees: number) => string;
};

const LONGEST_PX = 110;

/** The same text again would cost each frame of a move a layout. */
function write(element: HTMLElement, text: string): void {
	if (element.textContent !== text) element.textContent = text;
}

/** A scale bar that names the latitude at which it holds: that of the middle of the free map. */
class ScaleControl implements IControl {
	readonly #element = document.createElement('div');
	readonly #distance = document.createElement('span');
	readonly #bar = document.createElement('span');
	readonly #latitude = document.createElement('span');
	#map: MapLibreMap | null = null;

	constructor(readonly words: ScaleWords) {
		this.#element.className = 'maplibregl-ctrl map-scale';
		this.#bar.className = 'map-scale-bar';
		this.#latitude.className = 'map-scale-latitude';
		this.#element.append(this.#distance, this.#bar, this.#latitude);
	}

	onAdd(map: MapLibreMap): HTMLElement {
		this.#map = map;
		map.on('move', this.#update);
		this.#update();
		return this.#element;
	}

	onRemove(): void {
		this.#map?.off('move', this.#update);
		this.#element.remove();
	}

	#update = (): void => {
		if (!this.#map) return;
		const { width, height } = this.#map.getContainer().getBoundingClientRect();
		const { top, bottom } = paddingOf(this.#map.getContainer());
		const { lat } = this.#map.unproject([width / 2, (top + height - bottom) / 2]);
		const { metres, px } = scaleBar(this.#map.getZoom(), lat, LONGEST_PX);
		write(this.#distance, this.words.distance(metres));
		this.#bar.style.width = `${px}px`;
		write(this.#latitude, this.words.atLatitude(Math.round(lat)));
	};
}

export type ControlWords = ScaleWords & {
	title: string;
	credit: string;
	zoomIn: string;
	zoomOut: string;
	north: string;
	locate: string;
	notLocated: string;
	fullscreen: string;
	leaveFullscreen: string;
	attribution: string;
};

/** MapLibre's own words, in the language of the page. */
export function controlLocale(words: ControlWords): Record<string, string> {
	return {
		'Map.Title': words.title,
		'NavigationControl.ZoomIn': words.zoomIn,
		'NavigationControl.ZoomOut': words.zoomOut,
		'NavigationControl.ResetBearing': words.north,
		'GeolocateControl.FindMyLocation': words.locate,
		'GeolocateControl.LocationNotAvailable': words.notLocated,
		'FullscreenControl.Enter': words.fullscreen,
		'FullscreenControl.Exit': words.leaveFullscreen,
		'AttributionControl.ToggleAttribution': words.attribution
	};
}

/** The way back to north and straight down: a follower turns the map. There while the map is turned or tilted. */
class Compass extends NavigationControl {
	constructor() {
		super({ showZoom: false, visualizePitch: true });
	}

	override onAdd(map: MapLibreMap): HTMLElement {
		const element = super.onAdd(map);
		const show = (): void => {
			const isUpright = Math.round(map.getBearing()) === 0 && Math.round(map.getPitch()) === 0;
			if (isUpright && element.contains(document.activeElement)) map.getCanvas().focus();
			element.hidden = isUpright;
		};
		map.on('move', show);
		show();
		return element;
	}
}

/** Puts the controls on the map. Credits start folded where they would cover a small map. */
export function addControls(map: MapLibreMap, words: ControlWords): void {
	// with the panel, in which a click on the map opens what it is at
	const frame = map.getContainer().closest<HTMLElement>('.frame') ?? map.getContainer();
	map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
	map.addControl(new Compass(), 'top-right');
	map.addControl(new GeolocateControl({ fitBoundsOptions: { maxZoom: 9 } }), 'top-right');
	map.addControl(new FullscreenControl({ container: frame }), 'top-right');
	map.addControl(new ScaleControl(words), 'bottom-left');
	map.addControl(new AttributionControl({ customAttribution: words.credit }), 'bottom-right');
	map
		.getContainer()
		.querySelector('.maplibregl-ctrl-attrib.maplibregl-compact')
		?.classList.remove('maplibregl-compact-show');
}
