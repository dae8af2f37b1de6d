import type { Atlas } from '../atlas/atlas';
import { codes } from '../shared/codes';
import type { NodeProperties, RouteLegProperties, SiteProperties } from '../atlas/features';
import type { Edition } from './edition';
import { linesOf } from './catalogue';
import { TERMS } from './licences';
import { byId } from './named-columns';
import { placeText } from './place-text';
import { escapeXml } from './xml';

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

export function kmlTexts(atlas: Atlas, { version, date }: Edition): KmlTexts {
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
	return {
		title: 'Landsea Atlas',
		description: [
			'China–Singapore co-operation sites and the routes of the International Land-Sea Trade Corridor, leg by leg.',
			...licences.map(({ title, path }) => `Licence: ${escapeXml(title)}${addressOf(path)}`),
			escapeXml(`Credit: ${credit.join('; ')}`),
			`Version ${version}${date === null ? '' : `; newest source of ${date}`}`
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
