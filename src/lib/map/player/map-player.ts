import { boundsOf } from '../../../../geo/shared/bbox';
import type { LngLat } from '../../../../geo/shared/coordinates';
import { advance, journeyOf, metresAt, placeAt, type Journey } from '../../route/journey';
import type { AtlasMap } from '../atlas-map';
import { CameraLead } from './camera-lead';
import type { FollowedLeg } from './chain';
import { headingAt } from './heading';
import { coveredBy, leastCovered, type Side, sidesWithRoom, Vehicle, type VehicleLabel } from './vehicle';
import { FrameLoop } from './loop';
import { Trail } from './trail';
import { isMotionReduced } from '../screen';

/** What the camera goes by: the box of the page, the vehicle, or the reader's own hand. */
export type Lead = 'page' | 'vehicle' | 'reader';

export type MapPlayerEvents = {
	/** where the vehicle is: leg from 1, and the part of it that is done; at most four times a second */
	onPlace: (n: number, at: number) => void;
	/** play began, or ended by itself at the end of the journey */
	onPlaying: (isPlaying: boolean) => void;
	/** who moves the camera now */
	onLead: (lead: Lead) => void;
	/** two lines beside the vehicle */
	labelOf: (n: number, at: number) => VehicleLabel;
};

/** How long the vehicle rests at the end of each leg where nothing may move, at single speed. */
const STEP_MS = 4000;
/** The end of a leg is the beginning of the next; this far before it the vehicle is still on the leg. */
const END_M = 0.5;

/** Runs a vehicle along a chain of legs on the map, with the camera and the travelled part of the line. */
export class MapPlayer {
	/** times the speed that the lengths of the legs ask for */
	speed = 1;
	readonly #journey: Journey;
	readonly #vehicle: Vehicle;
	readonly #camera: CameraLead;
	readonly #trail: Trail;
	readonly #loop: FrameLoop;
	readonly #gone = new AbortController();
	readonly #unsubscribe: () => void;
	#metres = 0;
	#isPlaying = false;
	#lead: Lead = 'page';
	#steps: ReturnType<typeof setTimeout> | undefined;

	constructor(
		readonly atlasMap: AtlasMap,
		readonly legs: readonly FollowedLeg[],
		readonly events: MapPlayerEvents
	) {
		const { map, container } = atlasMap;
		this.#journey = journeyOf(legs);
		this.#camera = new CameraLead(atlasMap);
		this.#trail = new Trail(atlasMap, this.#journey, legs);
		this.#loop = new FrameLoop({
			onFrame: this.#frame,
			reports: [this.#label, this.#tell, this.#prolongTrail]
		});
		this.#vehicle = new Vehicle(
			container.parentElement?.querySelector('.map-overlay') ?? container,
			atlasMap.options.base
		);
		const subscriptions = [
			map.on('render', this.#placeVehicle),
			map.on('resize', this.#onResize),
			// names are placed by then
			map.on('idle', this.#label),
			map.on('style.load', this.#drawTrail),
			map.on('movestart', ({ originalEvent }) => originalEvent && this.#giveWay())
		];
		this.#unsubscribe = () => subscriptions.forEach((each) => each.unsubscribe());
		const { signal } = this.#gone;
		// by pointer already, since a camera that goes on moving would end the gesture
		const options = { signal, capture: true, passive: true };
		for (const type of ['pointerdown', 'wheel', 'keydown'])
			map.getCanvasContainer().addEventListener(type, this.#onGesture, options);
		document.addEventListener('visibilitychange', () => document.hidden && this.pause(), { signal });
	}

	/** Plays on from here; at the end of the journey from its beginning. */
	play(): void {
		if (this.#isPlaying) return;
		if (this.#metres >= this.#journey.lengthM - 1) this.#metres = 0;
		this.#isPlaying = true;
		this.events.onPlaying(true);
		if (isMotionReduced()) return this.#step();
		this.#leadOn();
		this.#loop.start();
	}

	pause(): void {
		if (!this.#isPlaying) return;
		this.#isPlaying = false;
		this.atlasMap.isLed = false;
		clearTimeout(this.#steps);
		this.#loop.stop();
		this.#drawTrail();
		this.events.onPlaying(false);
	}

	/** Puts the vehicle on leg `n`, at a part of it; while it plays it goes on from there, with the camera. */
	stand(n: number, at: number): void {
		const end = this.#journey.legs[n - 1]?.endM ?? 0;
		this.#moveTo(Math.min(metresAt(this.#journey, n, at), n < this.legs.length ? end - END_M : end));
		if (this.#isPlaying && !isMotionReduced()) this.#leadOn();
		else this.#setLead('page');
	}

	/** Puts the vehicle at a part of the whole way, and keeps it in view at the scale that the map has. */
	seek(share: number): void {
		this.#moveTo(share * this.#journey.lengthM);
		if (this.#isPlaying) return;
		this.#setLead('vehicle');
		this.#camera.look(this.#lngLat, { ...this.#target(), zoom: this.atlasMap.map.getZoom() });
	}

	/** Takes the camera back to the vehicle. */
	lead(): void {
		if (!isMotionReduced() && this.#isPlaying) return this.#leadOn();
		this.#setLead('vehicle');
		if (isMotionReduced()) return this.#camera.look(this.#lngLat, this.#target());
		this.#camera.begin(this.#lngLat);
		this.#loop.start();
	}

	/** Shows the whole way, and leaves the camera there. */
	overview(): void {
		this.#giveWay();
		this.atlasMap.showBox(boundsOf(this.legs.flatMap(({ line }) => line)));
	}

	remove(): void {
		this.#gone.abort();
		this.#isPlaying = false;
		this.atlasMap.isLed = false;
		clearTimeout(this.#steps);
		this.#loop.stop();
		this.#unsubscribe();
		this.#vehicle.remove();
		this.#trail.remove();
	}

	#leadOn(): void {
		this.atlasMap.isLed = true;
		this.#camera.begin(this.#lngLat);
		this.#setLead('vehicle');
	}

	#setLead(lead: Lead): void {
		if (lead === 'vehicle') this.#camera.measure();
		if (this.#lead === lead) return;
		this.#lead = lead;
		this.events.onLead(lead);
	}

	/** The reader takes the map; the vehicle goes on. */
	#giveWay = (): void => {
		this.#setLead('reader');
		if (!this.#isPlaying) this.#loop.stop();
	};

	#onGesture = (event: Event): void => {
		if (event instanceof KeyboardEvent && event.key === 'Tab') return;
		this.#giveWay();
	};

	#frame = (seconds: number): boolean => {
		if (this.#isPlaying) this.#metres = advance(this.#journey, this.#metres, seconds * this.speed);
		const isAtEnd = this.#metres >= this.#journey.lengthM;
		if (this.#lead !== 'vehicle') this.#placeVehicle();
		const isSettled = this.#lead !== 'vehicle' || this.#camera.follow(this.#lngLat, this.#target(), seconds);
		if (!this.#isPlaying) return !isSettled;
		if (isAtEnd) this.pause();
		return !isAtEnd;
	};

	#target() {
		return this.#camera.target(this.legs[this.#place().n - 1], headingAt(this.#journey, this.#metres));
	}

	/** Nothing moves: the vehicle is at the end of one leg after another. */
	#step(): void {
		const { n, at } = this.#place();
		const leg = at > 0.999 ? n + 1 : n;
		if (leg > this.legs.length) return this.pause();
		this.stand(leg, 1);
		this.#steps = setTimeout(() => this.#step(), STEP_MS / this.speed);
	}

	#moveTo(metres: number): void {
		this.#metres = metres;
		if (this.#lead === 'vehicle') this.#camera.begin(this.#lngLat);
		this.#placeVehicle();
		this.#drawTrail();
		this.#label();
		this.#tell();
	}

	#placeVehicle = (): void => {
		const { map } = this.atlasMap;
		const heading = headingAt(this.#journey, this.#metres);
		this.#vehicle.place(map.project(this.#lngLat), heading - map.getBearing());
	};

	#label = (): void => {
		if (this.#gone.signal.aborted) return;
		const { n, at } = this.#place();
		const leg = this.legs[n - 1];
		if (leg) this.#vehicle.show(leg.mode, this.events.labelOf(n, at));
		this.#vehicle.side = this.#side();
	};

	#tell = (): void => {
		if (this.#gone.signal.aborted) return;
		const { n, at } = this.#place();
		this.events.onPlace(n, at);
	};

	#prolongTrail = (): void => {
		if (this.#isPlaying) this.#drawTrail();
	};

	/** On which side of the vehicle its label stands: where it covers least at rest; one that runs on would jump. */
	#side(): Side {
		const { map } = this.atlasMap;
		const { size, free } = this.#camera;
		const { x, y } = map.project(this.#lngLat);
		const sides = sidesWithRoom([x, y], size, free);
		if (this.#isPlaying) return sides[0];
		return leastCovered(sides, (side) => {
			this.#vehicle.side = side;
			return coveredBy(map, this.#vehicle.labelBox, size, free);
		});
	}

	#drawTrail = (): void => this.#trail.draw(this.#metres);

	#onResize = (): void => {
		this.#camera.measure();
		if (this.#lead === 'vehicle' && !this.#loop.isRunning) this.#camera.look(this.#lngLat, this.#target());
	};

	#place = () => placeAt(this.#journey, this.#metres);

	get #lngLat(): LngLat {
		return this.#place().lngLat;
	}
}
