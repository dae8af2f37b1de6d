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
		'GeolocateControl.FindMyLocation': words.locate,
		'GeolocateControl.LocationNotAvailable': words.notLocated,
		'FullscreenControl.Enter': words.fullscreen,
		'FullscreenControl.Exit': words.leaveFullscreen,
		'AttributionControl.ToggleAttribution': words.attribution
	};
}

/** Puts the controls on the map. Credits start folded where they would cover a small map. */
export function addControls(map: MapLibreMap, words: ControlWords): void {
	const frame = map.getContainer().closest<HTMLElement>('[data-map]') ?? map.getContainer();
	map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
	map.addControl(new GeolocateControl({ fitBoundsOptions: { maxZoom: 9 } }), 'top-right');
	map.addControl(new FullscreenControl({ container: frame }), 'top-right');
	map.addControl(new ScaleControl(words), 'bottom-left');
	map.addControl(new AttributionControl({ customAttribution: words.credit }), 'bottom-right');
	map
		.getContainer()
		.querySelector('.maplibregl-ctrl-attrib.maplibregl-compact')
		?.classList.remove('maplibregl-compact-show');
}
