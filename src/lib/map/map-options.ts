import type { Camera } from '../address/camera';
import type { Language } from '../address/language';
import type { MapView } from '../pages/map-view';
import type { MapDoors } from './map-doors';
import type { MapWords } from './map-words';
import type { SiteStore } from './markers/site-store';
import type { StreetFault } from './streets/street-ground';

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
