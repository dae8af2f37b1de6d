import type { Map as MapLibreMap } from 'maplibre-gl';
import type { SiteMarkers } from './markers/site-markers';
import type { Pointer, PointerOptions } from './pointer';

/** The pointer of the map, loaded when the reader first needs it; what was asked of it until then is answered in order. */
export class LazyPointer {
	#pointer: Promise<Pointer> | null = null;
	#isRemoved = false;

	constructor(
		readonly map: MapLibreMap,
		readonly markers: SiteMarkers,
		readonly options: PointerOptions
	) {
		map.on('click', (event) => void this.#use((pointer) => pointer.click(event)));
		map.on('mousemove', (event) => void this.#use((pointer) => pointer.move(event)));
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
		void this.#pointer?.then((pointer) => pointer.remove());
	}

	async #use(act: (pointer: Pointer) => void): Promise<void> {
		this.#pointer ??= import('./pointer').then(
			(module) => new module.Pointer(this.map, this.markers, this.options)
		);
		const pointer = await this.#pointer;
		if (!this.#isRemoved) act(pointer);
	}
}
