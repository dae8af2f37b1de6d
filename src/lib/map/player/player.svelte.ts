import type { AtlasMap } from '../atlas-map';
import type { WayLeg } from '../../pages/selection';
import type { MapPlayer, MapPlayerEvents, Lead } from './map-player';
import type { Town, Towns } from './towns';

export const SPEEDS = [1, 2, 4] as const;
export type Speed = (typeof SPEEDS)[number];

export type PlayerEvents = {
	/** two lines beside the vehicle */
	labelOf: MapPlayerEvents['labelOf'];
	/** the vehicle has come to another leg by itself */
	onLeg: (n: number) => void;
	/** the vehicle rests within a leg: playing paused, or the reader has let the scrubber go */
	onRest: (n: number, at: number) => void;
};

/** A chain of legs being followed, as a page shows it; the work on the map is in a file that is loaded with the map. */
export class Player {
	/** leg under way, from 1 */
	n: number = $state(1);
	/** how much of it is done, 0 to 1 */
	at: number = $state(0);
	isPlaying: boolean = $state(false);
	/** false until the map is there */
	isReady: boolean = $state(false);
	lead: Lead = $state('page');
	speed: Speed = $state(1);
	#follower: MapPlayer | null = null;
	#events: PlayerEvents | null = null;
	#towns: readonly Town[] = [];
	#drawn: Towns | null = null;

	/** Follows a chain on a map; the answer ends it. */
	attach(map: AtlasMap, legs: readonly WayLeg[], events: PlayerEvents): () => void {
		let isGone = false;
		this.#events = events;
		this.#start(map, legs, () => isGone).catch((error: unknown) => {
			if (!isGone) map.options.onFault(String(error));
		});
		return () => {
			isGone = true;
			this.#events = null;
			this.#follower?.remove();
			this.#follower = null;
			this.#drawn?.remove();
			this.#drawn = null;
			this.isReady = false;
			this.isPlaying = false;
			this.lead = 'page';
		};
	}

	/** Puts the vehicle on a leg, at a part of it. */
	stand(n: number, at: number): void {
		this.n = n;
		this.at = at;
		this.#follower?.stand(n, at);
	}

	/** Names the towns that the leg under way passes on the map. */
	showTowns(towns: readonly Town[]): void {
		this.#towns = towns;
		this.#drawn?.show(towns);
	}

	toggle(): void {
		if (this.isPlaying) this.#follower?.pause();
		else this.#follower?.play();
	}

	setSpeed(speed: Speed): void {
		this.speed = speed;
		if (this.#follower) this.#follower.speed = speed;
	}

	/** Puts the vehicle at a part of the whole way, while the reader holds the scrubber. */
	seek(share: number): void {
		this.#follower?.seek(share);
	}

	/** The reader has let the scrubber go. */
	rest(): void {
		if (!this.isPlaying) this.#events?.onRest(this.n, this.at);
	}

	/** Takes the camera back to the vehicle. */
	toVehicle(): void {
		this.#follower?.lead();
	}

	overview(): void {
		this.#follower?.overview();
	}

	async #start(map: AtlasMap, legs: readonly WayLeg[], isGone: () => boolean): Promise<void> {
		const [{ MapPlayer: Made }, { readChain }, { Towns: Drawn }] = await Promise.all([
			import('./map-player'),
			import('./chain'),
			import('./towns')
		]);
		const chain = await readChain(map, legs);
		const events = this.#events;
		if (isGone() || !events) return;
		const follower = new Made(map, chain, {
			labelOf: events.labelOf,
			onPlace: (n, at) => {
				const isOnward = this.isPlaying && n !== this.n;
				this.n = n;
				this.at = at;
				if (isOnward) events.onLeg(n);
			},
			onPlaying: (isPlaying) => {
				this.isPlaying = isPlaying;
				if (!isPlaying) events.onRest(this.n, this.at);
			},
			onLead: (lead) => (this.lead = lead)
		});
		this.#follower = follower;
		this.#drawn = new Drawn(map);
		this.#drawn.show(this.#towns);
		follower.speed = this.speed;
		follower.stand(this.n, this.at);
		this.isReady = true;
	}
}
