import { bearingBetween } from '../../../../geo/shared/sphere';
import { placeAt, type Journey } from '../../route/journey';

/** The direction is that of a stretch about the vehicle, so that it does not jump at every vertex of the line. */
const PART_OF_LEG = 0.012;
const LEAST_M = 150;

/** Direction of travel on a journey in degrees clockwise from north, smooth along the line. */
export function headingAt(journey: Journey, metres: number): number {
	const { n, bearing } = placeAt(journey, metres);
	const leg = journey.legs[n - 1];
	if (!leg) return bearing;
	const reach = Math.max(LEAST_M, PART_OF_LEG * (leg.endM - leg.startM));
	// what comes before and after a leg may be another mode elsewhere in a port: it does not turn the vehicle
	const behind = placeAt(journey, Math.max(metres - reach, leg.startM)).lngLat;
	const ahead = placeAt(journey, Math.min(metres + reach, leg.endM)).lngLat;
	return behind[0] === ahead[0] && behind[1] === ahead[1] ? bearing : bearingBetween(behind, ahead);
}
