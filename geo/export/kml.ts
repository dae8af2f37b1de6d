import { atlasConfig } from '../atlas.config';
import type { Feature, FeatureCollection, Geometry, LineString, Point } from 'geojson';
import type { Atlas } from '../atlas/atlas';
import type { NodeProperties, RouteLegProperties, SiteProperties } from '../atlas/features';
import { groupBy } from '../shared/group-by';
import { packed, type Packed } from './datapackage';
import type { Edition } from './edition';
import { FEATURE_PROPERTIES } from './item-schemas';
import { columnsOf, type Column, type Item } from './flat';
import { present } from './json-schema';
import { kmlStyles, kmlTexts, type KmlTexts, legStyle, nodeStyle, siteStyle } from './kml-parts';
import { element, htmlElement } from './xml';
import { escapeXml } from '../shared/xml';

type Kind = keyof typeof FEATURE_PROPERTIES;
type Features = {
	sites: FeatureCollection<Point | null, SiteProperties>;
	nodes: FeatureCollection<Point, NodeProperties>;
	routes: FeatureCollection<LineString, RouteLegProperties>;
};
const KINDS: Kind[] = ['sites', 'nodes', 'routes'];
const TYPES: Record<string, string> = { number: 'double', integer: 'int', boolean: 'bool', string: 'string' };
const COLUMNS = Object.fromEntries(
	KINDS.map((kind) => [kind, columnsOf(FEATURE_PROPERTIES[kind])])
) as Record<Kind, Column[]>;

/**
 * Sites by city, nodes, and routes with their legs as folders, in the colours of the map. KML allows one language,
 * so names are English and the Chinese ones are among the fields.
 */
export function atlasKml(atlas: Atlas, features: Features, edition: Edition): Packed {
	const texts = kmlTexts(atlas, edition);
	const sitesOf = groupBy(features.sites.features, ({ properties }) => properties.city);
	const cities = atlas.cities.map(({ id, name, summary }) =>
		folder(
			name,
			summary,
			(sitesOf.get(id) ?? []).map((site) =>
				placemark('sites', site, siteStyle(site.properties.kind), texts.site(site.properties))
			)
		)
	);
	const nodes = features.nodes.features.map((node) =>
		placemark('nodes', node, nodeStyle(node.properties.kind), texts.node(node.properties))
	);
	const { sites, routes } = features;
	const count = sites.features.length + nodes.length + routes.features.length;
	const text = [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<kml xmlns="http://www.opengis.net/kml/2.2" xmlns:atom="http://www.w3.org/2005/Atom">',
		'<Document>',
		element('name', texts.title),
		'<open>1</open>',
		`<atom:author>${element('atom:name', atlasConfig.name.en)}</atom:author>`,
		...(edition.origin === ''
			? []
			: [`<atom:link href="${escapeXml(`${edition.origin}${edition.base}/`)}"/>`]),
		htmlElement('description', texts.description),
		...kmlStyles(),
		`<ExtendedData><Data name="data_version">${element('value', edition.dataVersion)}</Data></ExtendedData>`,
		...KINDS.map(schema),
		folder('Sites', '', cities),
		folder('Nodes', '', nodes),
		folder('Routes', '', routeFolders(atlas, routes, texts)),
		'</Document>',
		'</kml>',
		''
	].join('\n');
	return packed(text, count);
}

function routeFolders({ routes }: Atlas, { features }: Features['routes'], texts: KmlTexts): string[] {
	const legsOf = groupBy(features, ({ properties }) => properties.route);
	return routes.map((route) => {
		const legs = legsOf.get(route.id) ?? [];
		return folder(
			route.name,
			route.summary,
			legs.map((leg) => {
				const { mode, status } = leg.properties;
				return placemark('routes', leg, legStyle(mode, status), texts.leg(leg.properties, legs.length));
			})
		);
	});
}

function folder(name: string, description: string, content: string[]): string {
	const about = description === '' ? '' : htmlElement('description', escapeXml(description));
	return ['<Folder>', element('name', name) + about, ...content, '</Folder>'].join('\n');
}

/** Types of the fields, so that a reader need not guess them. */
function schema(kind: Kind): string {
	const fields = COLUMNS[kind].map(
		({ name, schema: field }) =>
			`<SimpleField type="${TYPES[present(field).type ?? ''] ?? 'string'}" name="${name}"/>`
	);
	return `<Schema name="${kind}" id="${kind}">${fields.join('')}</Schema>`;
}

/** Fields without a value are left out: KML has no null. */
function placemark(
	kind: Kind,
	{ properties, geometry }: Feature<Geometry | null, object>,
	style: string,
	{ name, description }: { name: string; description: string }
): string {
	const data = COLUMNS[kind].flatMap(({ name: field, cell }) => {
		const value = cell(properties as Item);
		if (value === null) return [];
		// GDAL reads 1 and 0 of a field that is a bool, and warns of true and false
		const text = String(typeof value === 'boolean' ? Number(value) : value);
		return [`<SimpleData name="${field}">${escapeXml(text)}</SimpleData>`];
	});
	return [
		'<Placemark>',
		element('name', name),
		htmlElement('description', description),
		`<styleUrl>#${style}</styleUrl>`,
		`<ExtendedData><SchemaData schemaUrl="#${kind}">${data.join('')}</SchemaData></ExtendedData>`,
		shape(geometry),
		'</Placemark>'
	].join('');
}

function shape(geometry: Geometry | null): string {
	if (geometry?.type === 'Point') {
		return `<Point>${element('coordinates', geometry.coordinates.join(','))}</Point>`;
	}
	if (geometry?.type !== 'LineString') return '';
	const line = geometry.coordinates.map((point) => point.join(',')).join(' ');
	return `<LineString><tessellate>1</tessellate>${element('coordinates', line)}</LineString>`;
}
