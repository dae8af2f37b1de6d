import { getContext, setContext, type Snippet } from 'svelte';
import type { MapView } from '../pages/map-view';
import type { AtlasMap } from './atlas-map';

/** What a page may do with the map that the layout keeps: show another view than its own, lay something over it, lead it. */
export class MapContext {
	/** shown in place of the page's own view, for pages whose content comes from the query */
	view: MapView | null = $state.raw(null);
	/** laid over the lower edge of the map */
	overlay: Snippet | null = $state.raw(null);
	/** while true a page follows another by itself: focus and panel stay where they are */
	isPlaying: boolean = $state(false);
	/** asked before the page of something on the map is opened; true where the page has taken it */
	take: ((url: string) => boolean) | null = $state.raw(null);
	/** the map once it is drawn; null before and where it cannot be */
	map: AtlasMap | null = $state.raw(null);
}

const KEY = Symbol('stage');

/** Makes the stage of the layout. */
export function setMapContext(): MapContext {
	return setContext(KEY, new MapContext());
}

/** The stage of the layout, for a page. */
export function mapContext(): MapContext {
	return getContext<MapContext>(KEY);
}
