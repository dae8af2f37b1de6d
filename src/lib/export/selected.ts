import type { Feature, LineString, Point } from 'geojson';
import { groupBy } from '../../../geo/shared/group-by';
import type { Row } from './rows';
import type { Scope } from './scope';

/** A published file of features with their lists as text, and what it says of itself. */
export type FlatFile = {
	features: FlatFeature[];
	version: string;
	data_version: string;
	date: string;
	license: string;
	licenses: Licence[];
	credit: string[];
};
export type FlatFeature = Feature<Point | LineString | null, Row>;
type Licence = { name: string; title: string; path: string };

export const KINDS = ['sites', 'nodes', 'legs'] as const;
export type Kind = (typeof KINDS)[number];

/** The published file of the features of each kind, below `/data/`. */
export const FLAT: Record<Kind, string> = {
	sites: 'sites-flat.geojson',
	nodes: 'nodes-flat.geojson',
	legs: 'routes-flat.geojson'
};

/** What is told in rows. */
export type Table = Kind | 'claims';

/** The published table of each, below `/data/`. */
export const TABLES: Record<Table, string> = {
	sites: 'sites.csv',
	nodes: 'nodes.csv',
	legs: 'routes.csv',
	claims: 'claims.csv'
};

/** Ids of the rows of a table that are selected. */
export function idsIn(selected: Selected, table: Table): string[] {
	const rows = table === 'claims' ? selected.claims : selected[table].map(({ properties }) => properties);
	return rows.map(({ id }) => String(id));
}

/** What a file is about, and on which terms it can be used. */
export type About = {
	title: string;
	/** of the page that it is of */
	address: string;
	version: string;
	data_version: string;
	/** of the newest source */
	date: string;
	licence: Licence;
	credit: string[];
};

/** What is saved: features of each kind in the order of the page, and the figures about them. */
export type Selected = Record<Kind, FlatFeature[]> & { claims: Row[]; about: About };

/** The features and figures of a scope out of the published files, in the order of the scope. */
export function selectedOf(
	scope: Scope,
	files: Record<Kind, FlatFile>,
	claims: readonly Row[],
	page: Pick<About, 'title' | 'address'>
): Selected {
	const turned = new Set<unknown>(scope.turned);
	const legs = inOrder(files.legs, scope.legs)
		.filter(({ properties }) => passes(properties, scope.only))
		.map((leg) => (turned.has(leg.properties.id) ? against(leg) : leg));
	const ends = legs.flatMap(({ properties: { from_node, to_node } }) => [String(from_node), String(to_node)]);
	const nodes = inOrder(files.nodes, scope.nodes && [...new Set([...scope.nodes, ...ends])]);
	const sites = inOrder(files.sites, scope.sites);
	const features = { sites, nodes, legs };
	const about = aboutOf(
		KINDS.filter((kind) => features[kind].length > 0).map((kind) => files[kind]),
		files.sites,
		page
	);
	if (!scope.subjects) return { ...features, claims: [...claims], about };
	const ids = [...scope.subjects, ...[...sites, ...nodes].map(({ properties }) => properties.id)];
	const bySubject = groupBy(claims, ({ subject }) => subject);
	const ofThem = [...new Set(ids)].flatMap((id) => bySubject.get(id ?? '') ?? []);
	const told = claims.filter(({ id }) => scope.told.some((one) => one === id));
	return { ...features, claims: [...new Set([...ofThem, ...told])], about };
}

/** A leg as a way goes along it that runs from its end to its beginning. */
function against(leg: FlatFeature): FlatFeature {
	const { name, name_zh, from, to, from_node, to_node } = leg.properties;
	const back = (text: Row[string] = null) =>
		typeof text === 'string' ? text.split(' – ').reverse().join(' – ') : text;
	return {
		...leg,
		properties: {
			...leg.properties,
			name: back(name),
			name_zh: back(name_zh),
			from: to ?? null,
			to: from ?? null,
			from_node: to_node ?? null,
			to_node: from_node ?? null
		},
		geometry:
			leg.geometry?.type === 'LineString'
				? { ...leg.geometry, coordinates: leg.geometry.coordinates.toReversed() }
				: leg.geometry
	};
}

function inOrder({ features }: FlatFile, ids: readonly string[] | null): FlatFeature[] {
	if (!ids) return features;
	const byId = new Map(features.map((feature) => [feature.properties.id, feature]));
	return ids.flatMap((id) => byId.get(id) ?? []);
}

/** A leg of which nobody knows when it opened is always there, as on the map. */
function passes({ mode, status, since_year }: Row, { modes, statuses, year }: Scope['only']): boolean {
	return (
		(!modes || modes.some((id) => id === mode)) &&
		(!statuses || statuses.some((id) => id === status)) &&
		(year === null || Number(since_year ?? 0) <= year)
	);
}

/** The terms of what is in it: those of the file that asks for most hold for all. Without a feature they are those of the sites. */
function aboutOf(used: FlatFile[], sites: FlatFile, page: Pick<About, 'title' | 'address'>): About {
	const files = used.length > 0 ? used : [sites];
	const strictest = files.find(({ license }) => license === 'ODbL-1.0') ?? sites;
	const [licence = { name: strictest.license, title: strictest.license, path: '' }] = strictest.licenses;
	const { version, data_version, date } = sites;
	const credit = [...new Set(files.flatMap((file) => file.credit))];
	return { ...page, version, data_version, date, licence, credit };
}
