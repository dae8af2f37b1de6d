import type { Position } from 'geojson';
import { escapeXml } from '../../../geo/shared/xml';
import type { Language } from '../address/language';
import type { Value } from './rows';
import { said, saidOf, textIn } from './said';
import type { FlatFeature, Selected } from './selected';

const NAMESPACE = 'http://www.topografix.com/GPX/1/1';

/** How well a place is known. */
const PLACE: Record<Language, (metres: string, isStandIn: boolean) => string> = {
	en: (metres, isStandIn) =>
		`Place: within ${metres} m${isStandIn ? '; the point stands for a larger place' : ''}.`,
	zh: (metres, isStandIn) => `位置：误差${metres}米以内${isStandIn ? '；该点代表更大的范围' : ''}。`
};

/** GPX 1.1: sites and nodes as waypoints, legs as tracks; figures with their sources in the description. */
export function gpxOf({ about, claims, sites, nodes, legs }: Selected, language: Language): string {
	const sentences = saidOf(claims, language);
	const places = [...sites, ...nodes];
	const placed = new Set(places.map(({ properties }) => properties.id));
	// what is about a route, a city or an organisation has no point of its own
	const rest = claims
		.filter(({ subject }) => !placed.has(subject ?? ''))
		.map((claim) => said(claim, language));
	const lines = [
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<gpx version="1.1" creator="${escapeXml(__ATLAS__.en.name)}" xmlns="${NAMESPACE}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${NAMESPACE} ${NAMESPACE}/gpx.xsd">`,
		'<metadata>',
		element('name', about.title),
		element('desc', rest.join('\n') || null),
		`<author>${element('name', __ATLAS__.en.name)}</author>`,
		`<copyright author="${escapeXml(about.credit.join('; '))}">${element('license', about.licence.path)}</copyright>`,
		`<link href="${escapeXml(about.address)}"/>`,
		element('keywords', `data_version ${about.data_version}`),
		'</metadata>',
		...places.map((feature) => waypoint(feature, language, sentences)),
		...legs.map((feature, at) => track(feature, language, at + 1)),
		'</gpx>'
	];
	return `${lines.filter(Boolean).join('\n')}\n`;
}

function waypoint(
	{ geometry, properties }: FlatFeature,
	language: Language,
	sentences: (id: unknown) => string[]
): string {
	if (geometry?.type !== 'Point') return '';
	const [lon = 0, lat = 0] = geometry.coordinates;
	const { name, name_zh, kind, accuracy_m, placeholder_position } = properties;
	const summary = textIn(properties, 'summary', language);
	const place = PLACE[language](String(accuracy_m), placeholder_position === true);
	const text = [name_zh, summary, place, ...sentences(properties.id)].filter(Boolean).join('\n');
	return `<wpt lat="${lat}" lon="${lon}">${element('name', name)}${element('desc', text)}${element('type', kind)}</wpt>`;
}

function track({ geometry, properties }: FlatFeature, language: Language, number: number): string {
	if (geometry?.type !== 'LineString') return '';
	const { name, name_zh, mode, status, alignment } = properties;
	const line = textIn(properties, 'line', language);
	const text = [name_zh, [mode, line, status, alignment].filter(Boolean).join('; ')].join('\n');
	const points = geometry.coordinates.map(
		([lon = 0, lat = 0]: Position) => `<trkpt lat="${lat}" lon="${lon}"/>`
	);
	return [
		'<trk>',
		element('name', name) + element('desc', text),
		element('number', number) + element('type', mode),
		`<trkseg>\n${points.join('\n')}\n</trkseg>`,
		'</trk>'
	].join('\n');
}

const element = (name: string, content: Value | undefined): string =>
	content === null || content === undefined ? '' : `<${name}>${escapeXml(String(content))}</${name}>`;
