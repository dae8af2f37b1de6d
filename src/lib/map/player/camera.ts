import type { LngLat } from '../../../../geo/shared/coordinates';
import { GROUND_ZOOM } from '../../address/camera';
import { fromMercator, toMercator } from '../../../../geo/shared/mercator';

/** A point on the screen in px, x to the right and y down. */
export type Point = readonly [x: number, y: number];

/** How the camera stands to the vehicle that it follows. */
export type PlayerCamera = {
	/** where the vehicle is on the screen, from the centre of the canvas */
	offset: Point;
	zoom: number;
	/** degrees clockwise from north that are up */
	bearing: number;
	/** degrees from straight down */
	pitch: number;
};

/** What panel, sheet and bars leave free of the canvas; the centre counts from that of the canvas. */
export type FreeViewport = { centre: Point; width: number; height: number };

/** The part of the way through the free map, in the direction of travel, where the vehicle is kept. */
const LEAD = 0.45;
/** How far the map turns at most, in degrees: towards the direction of travel, and never round. */
const LEAN = 12;
/** The free map shows this part of a leg at once. */
const PART_IN_VIEW = 0.6;
const MIN_ZOOM = 2.5;
const MAX_PITCH = 30;
/** Legs up to the first length are seen at full pitch, from the second on straight from above; kilometres. */
const [STEEP_KM, FLAT_KM] = [30, 1000];
/** Metres of a pixel at zoom 0 on the equator. */
const METRES_OF_PIXEL = 40_075_016.686 / 512;
/** Seconds in which what is left of a move shrinks to a third: turns are done after 600 ms. */
const EASE_S = { turn: 0.2, move: 0.45 };

/** Where the camera should be for a vehicle that travels at `bearing` on a leg of this length, about at this latitude. */
export function cameraTarget(
	leg: { lengthKm: number; latitude: number },
	bearing: number,
	free: FreeViewport
): PlayerCamera {
	const turned = LEAN * Math.sin(radians(bearing));
	const heading = radians(bearing - turned);
	const [x, y] = free.centre;
	const behind = 0.5 - LEAD;
	return {
		offset: [x - behind * free.width * Math.sin(heading), y + behind * free.height * Math.cos(heading)],
		zoom: zoomOf(leg.lengthKm, leg.latitude, Math.min(free.width, free.height)),
		bearing: turned,
		pitch: pitchOf(leg.lengthKm)
	};
}

/** The zoom at which `side` px show the chosen part of a leg. */
function zoomOf(lengthKm: number, latitude: number, side: number): number {
	const metresOfPixel = (lengthKm * 1000 * PART_IN_VIEW) / Math.max(side, 1);
	const zoom = Math.log2((METRES_OF_PIXEL * Math.cos(radians(latitude))) / metresOfPixel);
	return Math.min(Math.max(zoom, MIN_ZOOM), GROUND_ZOOM);
}

function pitchOf(lengthKm: number): number {
	const part = Math.log(FLAT_KM / lengthKm) / Math.log(FLAT_KM / STEEP_KM);
	return MAX_PITCH * Math.min(Math.max(part, 0), 1);
}

/** The camera some seconds on its way to where it should be; it slows down as it comes near. */
export function approach(from: PlayerCamera, to: PlayerCamera, seconds: number): PlayerCamera {
	const turn = 1 - Math.exp(-seconds / EASE_S.turn);
	const move = 1 - Math.exp(-seconds / EASE_S.move);
	const between = (a: number, b: number, part: number) => a + part * (b - a);
	return {
		offset: [between(from.offset[0], to.offset[0], move), between(from.offset[1], to.offset[1], move)],
		zoom: between(from.zoom, to.zoom, move),
		bearing: between(from.bearing, to.bearing, turn),
		pitch: between(from.pitch, to.pitch, move)
	};
}

/** How a map stands, its place aside. */
export type Stand = Pick<PlayerCamera, 'zoom' | 'bearing' | 'pitch'>;

/** Differences too small to be seen; a map has less to compute for a frame where they are left out. */
const STEP: Stand = { zoom: 1 / 512, bearing: 0.1, pitch: 0.1 };

/** The camera, with whatever nobody would see changed left as it stands. */
export function withSteps({ offset, ...to }: PlayerCamera, stand: Stand): PlayerCamera {
	const step = (part: keyof Stand): number =>
		Math.abs(to[part] - stand[part]) < STEP[part] ? stand[part] : to[part];
	return { offset, zoom: step('zoom'), bearing: step('bearing'), pitch: step('pitch') };
}

/** Whether two cameras look the same to the eye. */
export function isNear(a: PlayerCamera, b: PlayerCamera): boolean {
	const apart = Math.hypot(a.offset[0] - b.offset[0], a.offset[1] - b.offset[1]);
	return apart < 1 && Math.abs(a.zoom - b.zoom) < 0.01 && Math.abs(a.bearing - b.bearing) < 0.1;
}

/**
 * The centre of the map with which the vehicle appears at its offset: the offset is cast on the ground, turned, and
 * taken from the vehicle.
 * @param lens height of the canvas in px and its vertical field of view in degrees
 */
export function centreFor(
	vehicle: LngLat,
	{ offset, zoom, bearing, pitch }: PlayerCamera,
	lens: { height: number; fieldOfView: number }
): LngLat {
	const distance = lens.height / 2 / Math.tan(radians(lens.fieldOfView) / 2);
	const [x, up] = [offset[0], -offset[1]];
	const ahead = (up * distance) / (distance * Math.cos(radians(pitch)) - up * Math.sin(radians(pitch)));
	const aside = x * (1 + (ahead * Math.sin(radians(pitch))) / distance);
	const [sin, cos] = [Math.sin(radians(bearing)), Math.cos(radians(bearing))];
	const degreesOfPixel = 360 / (512 * 2 ** zoom);
	const east = (aside * cos + ahead * sin) * degreesOfPixel;
	const north = (ahead * cos - aside * sin) * degreesOfPixel;
	const [mercatorX, mercatorY] = toMercator(vehicle);
	return fromMercator([mercatorX - east, mercatorY - north]);
}

function radians(degrees: number): number {
	return (degrees * Math.PI) / 180;
}
