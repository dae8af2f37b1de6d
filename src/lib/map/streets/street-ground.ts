import type { Map as MapLibreMap } from 'maplibre-gl';
import { isFault, STREETS, STREETS_FROM, type StreetsFaultKind } from '../../../../geo/shared/streets';
import { GROUND_ZOOM, MAX_ZOOM, type Camera } from '../../address/camera';
import type { Language } from '../../address/language';
import { streetsFaults } from '../../words/streets';
import type { Streets } from './streets';

/** Layers of streets that are everywhere where there are any. */
const EVERYWHERE = [`${STREETS}-earth`, `${STREETS}-water`];
/** How browsers and the reader of archives tell of a host that was not reached. */
const NOT_REACHED = /fetch|network|load failed|response/i;

/** There are no streets after all, and the map is as without them; `retry` asks anew. */
export type StreetFault = (text: string, reason: string, retry: () => void) => void;

type StreetGroundOptions = {
	/** where the site lives, without a trailing slash */
	base: string;
	language: Language;
	/** the style has to be made anew: with streets, or without them again */
	onChange: () => void;
	onFault: StreetFault;
};

/** The reader has zoomed to where streets are drawn: for each map of the page, also one in another language. */
let isWanted = false;

/** A camera no closer than there is something to see: no host is asked for streets because an address names a place. */
export function reachable(camera: Camera): Camera {
	return isWanted || !__STREETS__?.host ? camera : { ...camera, zoom: Math.min(camera.zoom, GROUND_ZOOM) };
}

/**
 * Streets below what the atlas draws, out of an archive that this build names. The site's own are asked for once the map is
 * whole and near enough; those of another host not before the reader has zoomed. Where they end, the map goes no closer
 * than its own ground.
 */
export class StreetGround {
	opened: Streets | null = null;
	#isReady = false;
	#isAsked = false;
	#isGone = false;

	constructor(
		readonly map: MapLibreMap,
		readonly where: NonNullable<typeof __STREETS__>,
		readonly options: StreetGroundOptions
	) {
		map.on('zoom', (event) => {
			if (this.#isNear && !('isOwn' in event)) isWanted = true;
			this.#ask();
		});
		map.once('remove', () => (this.#isGone = true));
		map.on('idle', this.#comeBack);
	}

	/** The map is whole for the first time: what is wrong with streets can no longer be taken for a fault of the map. */
	start(): void {
		this.#isReady = true;
		this.#ask();
	}

	/** Tiles of the archive could not be read after all. */
	drop(reason: string): void {
		if (!this.opened) return;
		this.opened = null;
		this.options.onChange();
		this.#refuse(NOT_REACHED.test(reason) ? 'missing' : 'cut', reason);
	}

	get #isNear(): boolean {
		return this.map.getZoom() >= STREETS_FROM;
	}

	#ask(): void {
		const isFree = isWanted || !this.where.host;
		// none are kept for off-line
		if (!this.#isReady || this.#isAsked || !this.#isNear || !isFree || !navigator.onLine) return;
		this.#isAsked = true;
		void this.#open();
	}

	async #open(): Promise<void> {
		const { url, host, region } = this.where;
		try {
			const { openStreets } = await import('./streets');
			const address = new URL(host ? url : this.options.base + url, location.href).href;
			const opened = await openStreets(address, region);
			if (this.#isGone) return;
			if (isFault(opened)) return this.#refuse(opened.kind, `found ${opened.found}, wanted ${opened.wanted}`);
			this.opened = opened;
			this.options.onChange();
		} catch (error) {
			// the code of it did not come
			if (!this.#isGone) this.#refuse('missing', String(error));
		}
	}

	#refuse(kind: StreetsFaultKind, reason: string): void {
		const { language, onFault } = this.options;
		this.map.setMaxZoom(GROUND_ZOOM);
		onFault(streetsFaults[language][kind], reason, () => {
			if (this.#isGone) return;
			this.map.setMaxZoom(MAX_ZOOM);
			void this.#open();
		});
	}

	/** Goes back to where there is something to see, from where the streets end. */
	#comeBack = (): void => {
		if (this.map.getZoom() <= GROUND_ZOOM || !EVERYWHERE.every((id) => this.map.getLayer(id))) return;
		if (this.map.queryRenderedFeatures({ layers: EVERYWHERE }).length === 0)
			this.map.easeTo({ zoom: GROUND_ZOOM });
	};
}
