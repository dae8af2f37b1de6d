import { atlasConfig } from '../atlas.config';
import type { Atlas } from '../atlas/atlas';
import { type Code, codeIds, codes } from '../read/codes';
import type { NodeProperties, RouteLegProperties, SiteProperties } from '../atlas/features';
import type { Edition } from './edition';
import { linesOf } from './catalogue';
import { TERMS } from './licences';
import { byId } from './tables';
import { placeText } from './xml';
import { escapeXml } from '../shared/xml';

/** Colours of the map in the light theme, by the names that they have among its tokens. */
export const KML_COLOURS = {
	route: '#b0151e',
	'route-b': '#be5552',
	'lb-sea': '#385a6c',
	alt: '#35506b',
	logistics: '#6b4f33',
	gov: '#454b52',
	'urban-s': '#486632',
	research: '#45568c',
	health: '#2a6b60',
	finance: '#7a5a10',
	digital: '#614878',
	cluster: '#2e3338'
} as const;
type Colour = keyof typeof KML_COLOURS;

type Line = { colour: Colour; width: number };
/** KML knows neither dashes nor ties: the mode shows by colour and width, in the order of strength on the map. */
const LINES: Record<Code<'mode'>, Line> = {
	rail: { colour: 'route', width: 4 },
	sea: { colour: 'lb-sea', width: 4 },
	road: { colour: 'logistics', width: 3 },
	river: { colour: 'alt', width: 3 },
	air: { colour: 'gov', width: 2 },
	data: { colour: 'digital', width: 1.5 }
};
/** What does not run yet, or no more, is paler and thinner. */
const NOT_OPEN = { opacity: 0.55, width: 0.7 };

const SITES: Record<Code<'site_kind'>, Colour> = {
	'government-project': 'gov',
	'state-level-project': 'gov',
	park: 'urban-s',
	zone: 'urban-s',
	building: 'urban-s',
	research: 'research',
	university: 'research',
	hospital: 'health',
	logistics: 'logistics',
	airport: 'logistics',
	port: 'logistics',
	company: 'finance',
	authority: 'gov',
	venue: 'gov',
	exchange: 'finance',
	channel: 'digital'
};
const NODES: Record<Code<'node_kind'>, Colour> = {
	city: 'cluster',
	junction: 'cluster',
	'rail-station': 'route',
	'dry-port': 'route',
	'inland-port': 'alt',
	'border-crossing': 'logistics',
	seaport: 'lb-sea',
	airport: 'gov'
};

export const legStyle = (mode: string, status: string): string =>
	`leg-${mode}${status === 'operating' ? '' : '-not-open'}`;
export const siteStyle = (kind: string): string => `site-${kind}`;
export const nodeStyle = (kind: string): string => `node-${kind}`;

/** A style for each mode, running or not, and for each kind of site and node; no icon is fetched from anywhere. */
export function kmlStyles(): string[] {
	const lines = codeIds('mode').flatMap((mode) => {
		const { colour, width } = LINES[mode];
		return [
			lineStyle(legStyle(mode, 'operating'), colour, width, 1),
			lineStyle(legStyle(mode, ''), colour, width * NOT_OPEN.width, NOT_OPEN.opacity)
		];
	});
	const sites = codeIds('site_kind').map((kind) => pointStyle(siteStyle(kind), SITES[kind], 1.1));
	const nodes = codeIds('node_kind').map((kind) => pointStyle(nodeStyle(kind), NODES[kind], 0.7));
	return [...lines, ...sites, ...nodes];
}

function lineStyle(id: string, colour: Colour, width: number, opacity: number): string {
	const line = `<color>${kmlColour(colour, opacity)}</color><width>${Math.round(width * 10) / 10}</width>`;
	return `<Style id="${id}"><LineStyle>${line}</LineStyle></Style>`;
}

function pointStyle(id: string, colour: Colour, scale: number): string {
	const ink = `<color>${kmlColour(colour, 1)}</color>`;
	return `<Style id="${id}"><IconStyle>${ink}<scale>${scale}</scale></IconStyle><LabelStyle>${ink}<scale>0.8</scale></LabelStyle></Style>`;
}

/** KML writes opacity, blue, green and red. */
function kmlColour(colour: Colour, opacity: number): string {
	const [, red = '', green = '', blue = ''] = /^#(..)(..)(..)$/.exec(KML_COLOURS[colour]) ?? [];
	const alpha = Math.round(opacity * 255)
		.toString(16)
		.padStart(2, '0');
	return `${alpha}${blue}${green}${red}`;
}

type Text = { name: string; description: string };
/** What KML says of itself and of each placemark in words; readers take a description for HTML, so it is HTML. */
export type KmlTexts = {
	title: string;
	description: string;
	site(site: SiteProperties): Text;
	node(node: NodeProperties): Text;
	/** @param count legs of the route */
	leg(leg: RouteLegProperties, count: number): Text;
};

const BREAK = '<br/>';

export function kmlTexts(atlas: Atlas, { version, dataVersion, date }: Edition): KmlTexts {
	const cities = byId(atlas.cities);
	const routes = byId(atlas.routes);
	const sources = new Map(atlas.sources.map((source) => [source.id, source]));
	const notes = new Map(atlas.nodes.map((node) => [node.id, node.notes.map(({ text }) => text)]));
	const cited = (ids: string[]) =>
		ids.flatMap((id) => {
			const source = sources.get(id);
			return source
				? [`Source: ${escapeXml(`${source.publisher}: ${source.title}`)}${addressOf(source.url)}`]
				: [];
		});
	const { licences, credit } = TERMS[linesOf('atlas.kml').rights];
	const { pair, corridor } = atlasConfig;
	return {
		title: atlasConfig.name.en,
		description: [
			escapeXml(`${pair.en} co-operation sites and the routes of the ${corridor.en}, leg by leg.`),
			...licences.map(({ title, path }) => `Licence: ${escapeXml(title)}${addressOf(path)}`),
			escapeXml(`Credit: ${credit.join('; ')}`),
			`Version ${version}; data ${dataVersion}${date === null ? '' : `; newest source of ${date}`}`
		].join(BREAK),
		site: (site) => ({
			name: site.name,
			description: [
				escapeXml(site.summary),
				sentence([
					codes.site_kind[site.kind].en,
					cities.get(site.city)?.name,
					codes.status[site.status].en,
					site.start_year === null ? undefined : `since ${site.start_year}`
				]),
				placeText(site),
				...cited(site.source_ids)
			].join(BREAK)
		}),
		node: (node) => ({
			name: node.name,
			description: [
				sentence([
					codes.node_kind[node.kind].en,
					node.countries.map((country) => codes.country[country].en).join(' and '),
					...node.modes.map((mode) => codes.mode[mode].en)
				]),
				...(notes.get(node.id) ?? []).map(escapeXml),
				placeText(node),
				...cited(node.source_ids)
			].join(BREAK)
		}),
		leg: (leg, count) => ({
			name: `${leg.leg}. ${leg.name}`,
			description: [
				escapeXml(`Leg ${leg.leg} of ${count} of ${routes.get(leg.route)?.name ?? leg.route}.`),
				sentence([
					codes.mode[leg.mode].en,
					leg.line ?? undefined,
					codes.status[leg.status].en,
					`${leg.length_km} km drawn`,
					leg.published_km === null ? undefined : `${leg.published_km} km published`,
					`line: ${codes.alignment[leg.alignment].en}`
				]),
				...cited(leg.source_ids)
			].join(BREAK)
		})
	};
}

function sentence(parts: (string | undefined)[]): string {
	return escapeXml(`${parts.filter((part) => part !== undefined).join('; ')}.`);
}

/** A link whose text is the address, to be read where nothing can be followed. */
function addressOf(url: string | null | undefined): string {
	return url ? `, <a href="${escapeXml(url)}">${escapeXml(url)}</a>` : '';
}
