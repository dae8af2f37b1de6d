import type { Map as MapLibreMap } from 'maplibre-gl';
import { Late } from './late';
import type { MarkerMenu } from '../markers/marker-menu';
import type { SiteMarkers } from '../markers/site-markers';
import type { Pointer, PointerOptions } from './pointer';

/**
 * What answers to the pointer, and the fan of a whole that opens by itself. Each is loaded when first needed; what was
 * asked of it until then is answered in order.
 */
export class LazyPointer {
	readonly #menu: Late<MarkerMenu>;
	readonly #pointer: Late<Pointer>;
	#isRemoved = false;

	constructor(
		readonly map: MapLibreMap,
		readonly markers: SiteMarkers,
		options: PointerOptions
	) {
		this.#menu = new Late(async () => {
			const { MarkerMenu: Made } = await import('../markers/marker-menu');
			return new Made(map, { ...options, markers });
		});
		this.#pointer = new Late(async () => {
			// what it lacks is one failure, be it its own code or that of its menu
			const [{ Pointer: Made }, menu] = await Promise.all([import('./pointer'), this.#menu.want()]);
			return new Made(map, markers, menu, options);
		});
		map.on('click', (event) => void this.#use(this.#pointer, (pointer) => pointer.click(event)));
		map.on('mousemove', (event) => {
			// a hand that moves would ask for a missing file many times in a second
			if (!this.#pointer.hasFailed) void this.#use(this.#pointer, (pointer) => pointer.move(event));
		});
		map.on('mouseout', () => void this.#use(this.#pointer, (pointer) => pointer.leave()));
	}

	/** Shows the tip of what a list attends to, or of nothing. */
	attend(url: string | null): void {
		if (url !== null || this.#pointer.isAskedFor)
			void this.#use(this.#pointer, (pointer) => void pointer.attend(url));
	}

	/** Marks the site of the page, and fans out the whole that it belongs to. */
	show(site: string | null): void {
		const isPart = site !== null && this.markers.markerOf(site)?.kind === 'parent';
		if (isPart || this.#menu.isAskedFor) void this.#use(this.#menu, (menu) => menu.show(site));
	}

	remove(): void {
		this.#isRemoved = true;
		for (const late of [this.#pointer, this.#menu])
			if (late.isAskedFor) void late.get().then((made) => made?.remove());
	}

	async #use<T>(late: Late<T>, act: (made: T) => void): Promise<void> {
		const made = await late.get();
		if (made && !this.#isRemoved) act(made);
	}
}
