import type { DrawnLeg } from '../atlas';
import type { Records } from '../schema';
import { packed, type Packed } from './datapackage';
import type { Edition } from './edition';
import { gpxWriter, sitesGpx } from './gpx';

/** A GPX of each route and of all sites, by their paths. */
export function gpxFiles(
	records: Records,
	drawn: ReadonlyMap<string, DrawnLeg>,
	edition: Edition
): [path: string, file: Packed][] {
	const write = gpxWriter(records, drawn, edition);
	const routes = records.routes.map((route): [string, Packed] => {
		const count = route.legs.length;
		const lines: Packed['lines'] = {
			group: 'tracks',
			title: { en: route.name, zh: route.name_zh },
			description: { en: route.summary, zh: route.summary_zh }
		};
		return [`routes/${route.id}.gpx`, packed(write(route), count, { lines })];
	});
	const count = records.sites.filter(({ position }) => position !== null).length;
	return [['sites.gpx', packed(sitesGpx(records, edition), count)], ...routes];
}
