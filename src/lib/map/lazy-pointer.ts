import type { Map as MapLibreMap } from 'maplibre-gl';
import type { SiteMarkers } from './markers/site-markers';
import type { Pointer, PointerOptions } from './pointer';

/** The pointer of the map, loaded when the reader first needs it; what was asked of it until then is answered in order. */
export class LazyPointer {
	#pointer: Promise<Pointer | null> | null = null;
	#hasFailed = false;
	#isRemoved = false;

	constructor(
		readonly map: MapLibreMap,
		readonly markers: SiteMarkers,
		readonly options: PointerOptions
	) {
		map.on('click', (event) => void this.#use((pointer) => pointer.click(event)));
		// a hand that moves would ask for a missing file many times in a second
		map.on('mousemove', (event) => !this.#hasFailed && void this.#use((pointer) => pointer.move(event)));
		map.on('mouseout', () => void this.#use((pointer) => pointer.leave()));
	}

	/** Shows the tip of what a list attends to, or of nothing. */
	attend(url: string | null): void {
		if (url !== null || this.#pointer) void this.#use((pointer) => void pointer.attend(url));
	}

	/** Marks the site of the page, and fans out the whole that it belongs to. */
	show(site: string | null): void {
		const isPart = site !== null && this.markers.markerOf(site)?.kind === 'parent';
		if (isPart || this.#pointer) void this.#use(({ menu }) => menu.show(site));
	}

	remove(): void {
		this.#isRemoved = true;
		void this.#pointer?.then((pointer) => pointer?.remove());
	}

	async #use(act: (pointer: Pointer) => void): Promise<void> {
		const pointer = await (this.#pointer ??= this.#load());
		if (pointer && !this.#isRemoved) act(pointer);
	}

	/** Null where its code could not be fetched: that is reported once, and the next use asks again. */
	async #load(): Promise<Pointer | null> {
		try {
			const { Pointer: Made } = await import('./pointer');
			this.#hasFailed = false;
			return new Made(this.map, this.markers, this.options);
		} catch (error) {
			this.#pointer = null;
			if (!this.#hasFailed) reportError(error);
			this.#hasFailed = true;
			return null;
		}
	}
}
