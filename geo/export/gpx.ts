import type { DrawnLeg, LngLat } from '../atlas';
import { wrapLongitude } from '../geometry/coordinates';
import type { Leg, Node, Records, Route } from '../schema';
import { escapeXml } from './xml';

const NAMESPACE = 'http://www.topografix.com/GPX/1/1';
const SCHEMA = 'http://www.topografix.com/GPX/1/1/gpx.xsd';

const LANES = 'searoute-py';
const VIA_CREDITS = {
	geonames: 'GeoNames',
	openstreetmap: '© OpenStreetMap contributors',
	estimate: undefined
};

/** A route as GPX 1.1: its nodes as waypoints, one track with a segment for each leg in the direction of travel. */
export function routeGpx(route: Route, records: Records, drawn: ReadonlyMap<string, DrawnLeg>): string {
	const legs = route.legs.map(({ leg: id }) => {
		const leg = records.legs.find((record) => record.id === id);
		if (!leg) throw new Error(`route ${route.id}: no leg ${id}, wanted one of the records`);
		return leg;
	});
	const steps = legs.map((leg, index) => {
		const line = drawn.get(leg.id)?.line;
		if (!line) throw new Error(`route ${route.id}: leg ${leg.id} is not drawn, wanted every leg`);
		return route.legs[index]?.reverse
			? { from: leg.to, to: leg.from, line: line.toReversed() }
			: { from: leg.from, to: leg.to, line };
	});
	const nodes = [...new Set(steps.flatMap(({ from, to }) => [from, to]))].map((id) => {
		const node = records.nodes.find((record) => record.id === id);
		if (!node) throw new Error(`route ${route.id}: no node ${id}, wanted one of the records`);
		return node;
	});
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<gpx version="1.1" creator="Landsea Atlas" xmlns="${NAMESPACE}"`,
		`\txmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${NAMESPACE} ${SCHEMA}">`,
		'<metadata>',
		`<name>${escapeXml(route.name)}</name>`,
		`<desc>${escapeXml(route.summary)}</desc>`,
		`<copyright author="${escapeXml(creditsOf(legs, nodes, drawn).join('; '))}">`,
		'<license>https://opendatacommons.org/licenses/odbl/1-0/</license>',
		'</copyright>',
		'</metadata>',
		...nodes.map(waypoint),
		'<trk>',
		`<name>${escapeXml(route.name)}</name>`,
		`<desc>${escapeXml(route.summary)}</desc>`,
		...steps.flatMap(({ line }) => ['<trkseg>', ...line.map(trackPoint), '</trkseg>']),
		'</trk>',
		'</gpx>',
		''
	].join('\n');
}

/** Whom the lines and the points of a route are owed to, this atlas first. */
function creditsOf(legs: Leg[], nodes: Node[], drawn: ReadonlyMap<string, DrawnLeg>): string[] {
	const ofLegs = legs.flatMap(({ id, mode, river, via }) => [
		drawn.get(id)?.credit,
		mode === 'sea' ? LANES : undefined,
		river === undefined ? undefined : 'Natural Earth',
		...via.map(({ basis }) => VIA_CREDITS[basis])
	]);
	const all = ['Landsea Atlas', ...ofLegs, ...nodes.map(({ position }) => position.credit)];
	return [...new Set(all.filter((credit) => credit !== undefined))];
}

function waypoint({ position, name, name_zh, kind }: Node): string {
	const label = `<name>${escapeXml(name)}</name><desc>${escapeXml(name_zh)}</desc><type>${escapeXml(kind)}</type>`;
	return `<wpt ${at(position.lngLat)}>${label}</wpt>`;
}

function trackPoint(lngLat: LngLat): string {
	return `<trkpt ${at(lngLat)}/>`;
}

/** GPX wants longitudes in [-180, 180). */
function at([lng, lat]: LngLat): string {
	return `lat="${lat}" lon="${Math.round(wrapLongitude(lng) * 1e5) / 1e5}"`;
}
