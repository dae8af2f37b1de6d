import type { LngLat } from '../../../../geo/shared/coordinates';
import type { AtlasMap } from '../atlas-map';
import { paddingOf } from '../camera/camera-view';
import {
	approach,
	cameraTarget,
	centreFor,
	isNear,
	withSteps,
	type PlayerCamera,
	type FreeViewport,
	type Stand
} from './camera';
import type { FollowedLeg } from './chain';
import type { Size } from './vehicle';

/** Leads the camera of the map after a vehicle. */
export class CameraLead {
	/** of the map in px, kept because to ask the page in each frame costs a layout */
	size: Size = { width: 0, height: 0 };
	free: FreeViewport = { centre: [0, 0], width: 0, height: 0 };
	#camera: PlayerCamera | null = null;

	constructor(readonly atlasMap: AtlasMap) {
		this.measure();
	}

	/** Asks the page for the size of the map and its free part. */
	measure(): void {
		const { container } = this.atlasMap;
		const { clientWidth: width, clientHeight: height } = container;
		const { top, right, bottom, left } = paddingOf(container);
		this.size = { width, height };
		this.free = {
			centre: [(left - right) / 2, (top - bottom) / 2],
			width: width - left - right,
			height: height - top - bottom
		};
	}

	/** Begins at the camera as it is, from which it goes to where it should be. */
	begin(vehicle: LngLat): void {
		const { x, y } = this.atlasMap.map.project(vehicle);
		this.#camera = {
			offset: [x - this.size.width / 2, y - this.size.height / 2],
			...this.#stand()
		};
	}

	/** Moves the camera a frame on; the vehicle is put in its place when the map draws it. @returns whether it is there */
	follow(vehicle: LngLat, target: PlayerCamera, seconds: number): boolean {
		if (!this.#camera) this.begin(vehicle);
		this.#camera = approach(this.#camera ?? target, target, seconds);
		this.look(vehicle, this.#camera);
		return isNear(this.#camera, target);
	}

	look(vehicle: LngLat, camera: PlayerCamera): void {
		const { map, camera: view } = this.atlasMap;
		const lens = { height: this.size.height, fieldOfView: map.getVerticalFieldOfView() };
		const stepped = withSteps(camera, this.#stand());
		const { zoom, bearing, pitch } = stepped;
		view.lead({ center: centreFor(vehicle, stepped, lens), zoom, bearing, pitch });
	}

	/** Where the camera should be for a vehicle on a leg that travels at `heading`. */
	target(leg: FollowedLeg | undefined, heading: number): PlayerCamera {
		// of its middle, so that the scale stays on the whole leg
		const [, latitude] = leg?.line[Math.floor(leg.line.length / 2)] ?? [0, 0];
		return cameraTarget({ lengthKm: leg?.lengthKm ?? 0, latitude }, heading, this.free);
	}

	#stand(): Stand {
		const { map } = this.atlasMap;
		return { zoom: map.getZoom(), bearing: map.getBearing(), pitch: map.getPitch() };
	}
}
