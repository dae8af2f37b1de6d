import {
	AttributionControl,
	FullscreenControl,
	GeolocateControl,
	NavigationControl,
	type Map as MapLibreMap
} from 'maplibre-gl';
import { ScaleControl, type ScaleWords } from './scale-control';

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
