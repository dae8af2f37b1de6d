import { atlasConfig } from '../atlas.config';
import type { DrawnLeg } from '../atlas/atlas';
import { type LngLat, wrapLongitude } from '../shared/coordinates';
import { codes } from '../read/codes';
import { legUrl, nodeUrl, routeUrl, siteUrl, trackFile } from '../shared/addresses';
import { positionProperties } from '../atlas/features';
import { type Host, linkOf, NO_HOST } from '../shared/host';
import type { Leg, Node, Records, Route } from '../read/schema';
import type { Position } from '../read/schema-fields';
import { linesOf } from './catalogue';
import { TERMS, type Rights } from './licences';
import { element, placeText } from './xml';
import { escapeXml } from '../shared/xml';
import { packed, type Packed } from './datapackage';
import type { Edition } from './edition';

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
			rights: ROUTE_RIGHTS,
			title: { en: route.name, zh: route.name_zh },
			description: { en: route.summary, zh: route.summary_zh }
		};
		return [trackFile(route.id), packed(write(route), count, { lines })];
	});
	const count = records.sites.filter(({ position }) => position !== null).length;
	return [['sites.gpx', packed(sitesGpx(records, edition), count)], ...routes];
}

/** The lines of legs are in it. */
const ROUTE_RIGHTS: Rights = 'traced';
const NAMESPACE = 'http://www.topografix.com/GPX/1/1';
const SCHEMA = 'http://www.topografix.com/GPX/1/1/gpx.xsd';
const ATLAS = atlasConfig.name.en;

const LANES = 'searoute-py';
const VIA_CREDITS = {
	geonames: 'GeoNames',
	openstreetmap: '© OpenStreetMap contributors',
	estimate: undefined
};

type Step = { leg: Leg; from: Node; to: Node; line: LngLat[]; credits: string[] };

/** Where a file is published, and as which version of the data. */
type Publishing = Host & Partial<Pick<Edition, 'dataVersion'>>;

/** Routes as GPX 1.1: nodes as waypoints, a track for each leg in order and in the direction of travel. */
export function gpxWriter(
	records: Pick<Records, 'legs' | 'nodes'>,
	drawn: ReadonlyMap<string, DrawnLeg>,
	host: Publishing = NO_HOST
): (route: Route) => string {
	const legs = new Map(records.legs.map((leg) => [leg.id, leg]));
	const nodes = new Map(records.nodes.map((node) => [node.id, node]));
	const nodeOf = (id: string, route: Route): Node => {
		const node = nodes.get(id);
		if (!node) throw new Error(`route ${route.id}: no node ${id}, wanted one of the records`);
		return node;
	};
	const stepOf = ({ leg: id, reverse }: Route['legs'][number], route: Route): Step => {
		const leg = legs.get(id);
		if (!leg) throw new Error(`route ${route.id}: no leg ${id}, wanted one of the records`);
		const track = drawn.get(id);
		if (!track) throw new Error(`route ${route.id}: leg ${id} is not drawn, wanted every leg`);
		const [from, to] = [nodeOf(leg.from, route), nodeOf(leg.to, route)];
		const credits = creditsOfLine(leg, track);
		return reverse
			? { leg, from: to, to: from, line: track.line.toReversed(), credits }
			: { leg, from, to, line: track.line, credits };
	};
	return (route) => {
		const steps = route.legs.map((step) => stepOf(step, route));
		const stops = [...new Set(steps.flatMap(({ from, to }) => [from, to]))];
		const credits = [
			ATLAS,
			...steps.flatMap((step) => step.credits),
			...stops.map(({ position }) => position.credit)
		];
		const about = {
			name: route.name,
			summary: route.summary,
			credits,
			rights: ROUTE_RIGHTS,
			page: link(host, routeUrl(route.id), route.name)
		};
		return gpx(about, host, [
			...stops.map((node) => waypoint(node, node.position, link(host, nodeUrl(node.id), node.name))),
			...steps.flatMap((step, index) => track(step, index + 1, route, host))
		]);
	};
}

function track({ leg, from, to, line, credits }: Step, number: number, route: Route, host: Host): string[] {
	const name = `${from.name} – ${to.name}`;
	const about = [
		codes.mode[leg.mode].en,
		leg.line,
		codes.status[leg.status].en,
		codes.alignment[leg.alignment].en
	];
	return [
		'<trk>',
		element('name', name),
		element('desc', about.filter((part) => part !== undefined).join('; ')),
		...(credits.length > 0 ? [element('src', credits.join('; '))] : []),
		...[link(host, legUrl(route.id, number), name)].filter((text) => text !== ''),
		element('number', String(number)),
		element('type', leg.mode),
		'<trkseg>',
		...line.map((lngLat) => `<trkpt ${at(lngLat)}/>`),
		'</trkseg>',
		'</trk>'
	];
}

/** Whom the line of a leg is owed to. */
function creditsOfLine({ mode, river, via }: Leg, { credit }: DrawnLeg): string[] {
	const all = [
		credit,
		mode === 'sea' ? LANES : undefined,
		river === undefined ? undefined : 'Natural Earth',
		...via.map(({ basis }) => VIA_CREDITS[basis])
	];
	return [...new Set(all.filter((one) => one !== undefined))];
}

/** The sites whose place is known, as waypoints. */
export function sitesGpx({ sites }: Pick<Records, 'sites'>, host: Publishing = NO_HOST): string {
	const placed = sites.flatMap((site) => (site.position ? [{ site, position: site.position }] : []));
	const credits = [ATLAS, ...placed.map(({ position }) => position.credit)];
	const about = {
		name: 'Co-operation sites',
		summary: '',
		credits,
		rights: linesOf('sites.gpx').rights,
		page: ''
	};
	const points = placed.map(({ site, position }) =>
		waypoint(site, position, link(host, siteUrl(site.id), site.name))
	);
	return gpx(about, host, points);
}

type About = { name: string; summary: string; credits: string[]; rights: Rights; page: string };

function gpx({ name, summary, credits, rights, page }: About, host: Publishing, content: string[]): string {
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<gpx version="1.1" creator="${escapeXml(ATLAS)}" xmlns="${NAMESPACE}"`,
		`\txmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${NAMESPACE} ${SCHEMA}">`,
		'<metadata>',
		element('name', name),
		...(summary === '' ? [] : [element('desc', summary)]),
		`<author>${element('name', ATLAS)}${link(host, '/', ATLAS)}</author>`,
		`<copyright author="${escapeXml([...new Set(credits)].join('; '))}">`,
		...TERMS[rights].licences.map(({ path }) => element('license', path)),
		'</copyright>',
		...(page === '' ? [] : [page]),
		...(host.dataVersion ? [element('keywords', `data_version ${host.dataVersion}`)] : []),
		'</metadata>',
		...content,
		'</gpx>',
		''
	].join('\n');
}

type Named = { name: string; name_zh: string; kind: string };

function waypoint({ name, name_zh, kind }: Named, position: Position, page: string): string {
	const about = element('desc', `${name_zh}\n${placeText(positionProperties(position))}`);
	return `<wpt ${at(position.lngLat)}>${element('name', name)}${about}${page}${element('type', kind)}</wpt>`;
}

/** The page of it, where its whole address is known. */
function link(host: Host, url: string, text: string): string {
	const href = linkOf(host, url);
	return href === null ? '' : `<link href="${escapeXml(href)}">${element('text', text)}</link>`;
}

/** GPX wants longitudes in [-180, 180). */
function at([lng, lat]: LngLat): string {
	return `lat="${lat}" lon="${Math.round(wrapLongitude(lng) * 1e5) / 1e5}"`;
}
