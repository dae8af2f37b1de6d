import type { LngLat } from '../../shared/coordinates';
import { distanceKm } from '../../draw/length';
import type { Path } from '../../read/problem';
import { isInRange } from '../helpers/places';
import type { Finding, Rule } from '../helpers/rule';

/** A station is of the place that a record means, so it lies near the point that the record has. */
const NEAR_KM = 25;

/** A station that a node or a via point names stands in geo/osm/stations.geojson, near the point of the record. */
export const station: Rule = {
	id: 'station',
	*check({ records, stations }): Generator<Finding> {
		if (!stations) return;
		const named: { record: object; path: Path; point: Path; id: string | undefined; lngLat: LngLat }[] = [
			...records.nodes.map((record) => {
				const point = ['position', 'lngLat'];
				return { record, path: ['station'], point, id: record.station, lngLat: record.position.lngLat };
			}),
			...records.legs.flatMap((record) =>
				record.via.map((via, index) => {
					const path = ['via', index, 'station'];
					return { record, path, point: ['via', index, 'lngLat'], id: via.station, lngLat: via.lngLat };
				})
			)
		];
		for (const { record, path, point, id, lngLat } of named) {
			if (id === undefined) continue;
			const found = stations.get(id);
			if (!found) {
				yield { record, path, message: `found ${id}, wanted a station in geo/osm/stations.geojson` };
			} else if (isInRange(lngLat) && distanceKm(found, lngLat) > NEAR_KM) {
				const km = Math.round(distanceKm(found, lngLat));
				const message = `found ${id} ${km} km from the point of the record, wanted at most ${NEAR_KM} km`;
				yield { record, path, message, rests: [point] };
			}
		}
	}
};
