import type { Map as MapLibreMap } from 'maplibre-gl';
import type { MarkerMenu } from '../markers/marker-menu';
import type { SiteMarkers } from '../markers/site-markers';
import type { Pointer, PointerOptions } from './pointer';

/** A thing whose code is fetched when the reader first needs it. */
class Late<T> {
	#made: Promise<T> | null = null;

	/** True after its code could not be fetched, until it could. */
	hasFailed = false;

	constructor(readonly make: () => Promise<T>) {}

	/** Whether it was asked for already. */
	get isAskedFor(): boolean {
		return this.#made !== null;
	}

	/** The thing; refused where its code could not be fetched, and the next use asks again. */
	want(): Promise<T> {
		return (this.#made ??= this.#try());
	}

	/** The thing; null where its code could not be fetched: that is reported once. */
	async get(): Promise<T | null> {
		try {
			return await this.want();
		} catch (error) {
			if (!this.hasFailed) reportError(error);
			this.hasFailed = true;
			return null;
		}
	}

	async #try(): Promise<T> {
		try {
			const made = await this.make();
			this.hasFailed = false;
			return made;
		} catch (error) {
			this.#made = null;
			throw error;
		}
	}
}

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
		map.on('touchstart', (event) => void this.#use(this.#pointer, (pointer) => pointer.touch(event)));
		map.on('mousemove', (event) => {
			// a hand that moves would ask for a missing file many times in a second
			if (!this.#pointer.hasFailed) void this.#use(this.#pointer, (pointer) => pointer.move(event));
		});
		map.on('mouseout', () => void this.#use(this.#pointer, (pointer) => pointer.leave()));
	}

	/** Shows the tip of what a list attends to, or of nothing. */
	hover(url: string | null): void {
		if (url !== null || this.#pointer.isAskedFor)
			void this.#use(this.#pointer, (pointer) => void pointer.hover(url));
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
