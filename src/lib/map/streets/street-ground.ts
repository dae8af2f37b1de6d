import type { Map as MapLibreMap } from 'maplibre-gl';
import { isFault, STREETS_FROM, type StreetsFaultKind } from '../../../../geo/shared/streets';
import { GROUND_ZOOM, MAX_ZOOM, type Camera } from '../../address/camera';
import type { Language } from '../../address/language';
import { streetsFaults } from '../../words/streets';
import type { Streets } from './streets';

/** Layers of streets that are everywhere where there are any. */
const EVERYWHERE = ['streets-earth', 'streets-water'];

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

/**
 * Streets below what the atlas draws, out of an archive that this build names. The site's own are asked for once the map is
 * near enough; those of another host not before the reader has zoomed. Where they end, the map goes no closer.
 */
export class StreetGround {
	opened: Streets | null = null;
	#isAsked = false;

	constructor(
		readonly map: MapLibreMap,
		readonly where: NonNullable<typeof __STREETS__>,
		readonly options: StreetGroundOptions
	) {
		map.on('zoom', (event) => {
			if (!where.host || !('isOwn' in event)) this.#ask();
		});
		if (!where.host) map.once('load', this.#ask);
		map.on('idle', this.#comeBack);
	}

	/** A camera no closer than there is something to see: the host of the streets is not asked for one that an address names. */
	within(camera: Camera): Camera {
		return this.opened || !this.where.host ? camera : { ...camera, zoom: Math.min(camera.zoom, GROUND_ZOOM) };
	}

	/** The tiles of the archive could not be read after all. */
	drop(reason: string): void {
		if (!this.opened) return;
		this.opened = null;
		this.options.onChange();
		this.#refuse('cut', reason);
	}

	#ask = (): void => {
		if (this.#isAsked || this.map.getZoom() < STREETS_FROM) return;
		this.#isAsked = true;
		void this.#open();
	};

	async #open(): Promise<void> {
		const { url, host, region } = this.where;
		try {
			const { openStreets } = await import('./streets');
			const opened = await openStreets(
				new URL(host ? url : this.options.base + url, location.href).href,
				region
			);
			if (isFault(opened)) return this.#refuse(opened.kind, `found ${opened.found}, wanted ${opened.wanted}`);
			this.opened = opened;
			this.options.onChange();
		} catch (error) {
			// the code of it did not come
			this.#refuse('missing', String(error));
		}
	}

	#refuse(kind: StreetsFaultKind, reason: string): void {
		const { language, onFault } = this.options;
		this.map.setMaxZoom(GROUND_ZOOM);
		onFault(streetsFaults[language][kind], reason, () => {
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
