import type { Camera } from '../address/camera';
import type { Language } from '../address/language';
import type { MapView } from '../pages/map-view';
import type { MapWords } from './map-words';
import type { SiteStore } from './markers/site-store';
import type { StreetFault } from './streets/street-ground';

/** What a map asks of the page around it, and tells it. */
export type MapDoors = {
	/** opens the page at a root-relative address without language */
	open: (url: string) => void;
	/** makes the address of a page, in the language of the map, from a root-relative one */
	hrefOf: (url: string) => string;
	/** something on the map is pointed at, or nothing any more */
	onHover: (url: string | null) => void;
	/** a finger was put down on what may be opened */
	onTouch: (url: string) => void;
	/** the reader has moved the map and it rests */
	onCamera: (camera: Camera) => void;
};

/** What a map is made with. */
export type AtlasMapOptions = MapDoors & {
	/** where the site lives, without a trailing slash */
	base: string;
	/** holds what stands over the map as HTML */
	overlay: HTMLElement;
	/** the sites that the map marks, read by `readSiteStore` */
	store: SiteStore;
	view: MapView;
	/** the camera of the address, where it names one */
	camera: Camera | null;
	words: MapWords;
	/** says how to move a map that leaves wheel and finger to the page around it; null where there is none around */
	gestures: Record<string, string> | null;
	language: Language;
	/** whether the boundaries of countries are drawn */
	hasBorders: boolean;
	onState: (state: 'moving' | 'idle') => void;
	/** the style was made anew: what lies over the map has to be told it again */
	onRestyle: () => void;
	/** this build has streets, and they cannot be drawn */
	onNoStreets?: StreetFault;
	/** a source cannot be read further, after the map was whole */
	onFault: (reason: string) => void;
	/** the graphics context is gone: nothing is drawn until the browser brings it back */
	onLost: () => void;
	onRestored: () => void;
};
