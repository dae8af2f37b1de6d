import { isInRange, placesOf } from '../helpers/places';
import { pair, type Finding, type Rule } from '../helpers/rule';

/** New land is missing in the data, so that a point near the shore is not called wet. */
const SHORE_KM = 5;

/** Nothing lies in the sea. */
export const sea: Rule = {
	id: 'sea',
	*check({ records, borders }): Generator<Finding> {
		for (const { record, path, lngLat } of placesOf(records)) {
			if (!isInRange(lngLat) || borders.landKm(lngLat, SHORE_KM) <= SHORE_KM) continue;
			yield { record, path, message: `found ${pair(lngLat)} in the sea, wanted land within ${SHORE_KM} km` };
		}
	}
};
