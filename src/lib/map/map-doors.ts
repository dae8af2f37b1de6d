import type { Camera } from '../address/camera';

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
