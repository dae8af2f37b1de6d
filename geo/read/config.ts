import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Bbox } from '../shared/coordinates';
import type { Label } from '../shared/languages';
import { fault, type SourceLine, type Problem, schemaProblems, shown, type Path } from './problem';
import { degrees, id, text } from './schema-fields';

const labels = { en: text, zh: text } satisfies Record<keyof Label, typeof text>;
const label = v.strictObject(labels);
const texts = v.pipe(v.array(text), v.nonEmpty('at least one'));
const reportTemplate = v.pipe(
	v.string(),
	v.regex(
		/^(https:|mailto:)[^{}\s]+\{title\}[^{}\s]*\{text\}$/,
		'an address that begins with https: or mailto: and holds {title} and {text}'
	)
);
const alpha3 = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'three capitals, like "SGP"'));
const zoom = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8));
/** [west, south, east, north] in degrees; none crosses ±180°. */
const bbox = v.custom<Bbox>((value) => {
	const box = v.safeParse(v.strictTuple([degrees(180), degrees(85), degrees(180), degrees(85)]), value);
	return box.success && box.output[0] < box.output[2] && box.output[1] < box.output[3];
}, 'a box [west, south, east, north] in degrees');

/** What `atlas.config.ts` says. */
const config = v.strictObject({
	/** of the data package */
	id,
	name: label,
	/** where an icon has room for one word only */
	short_name: text,
	/** the title of the first page, and what the site is in a line */
	tagline: label,
	/** the subject `corridor` of claims and relations */
	corridor: label,
	/** the subject `bilateral` of claims and relations */
	bilateral: label,
	/** the two countries in front of a noun */
	pair: label,
	/** what the map shows when nothing is selected */
	bbox,
	/** id of the route that stands for the corridor on the first page */
	main_route: id,
	/** ids of measures whose latest figures stand beside it */
	headline_measures: v.pipe(v.array(id), v.nonEmpty('at least one')),
	/** ids of the sites that the list of the first page begins with, in their order */
	flagships: v.array(id),
	/** what is looked for of each of them, so that a page can say what nobody has told */
	flagship_measures: v.array(
		v.strictObject({
			...labels,
			/** ids of the measures of which any one will do */
			measures: v.pipe(v.array(id), v.nonEmpty('at least one')),
			/** kinds of site that can have it, and the sites among them that cannot */
			kinds: v.pipe(v.array(id), v.nonEmpty('at least one')),
			not_of: v.array(id)
		})
	),
	/** where a mistake is reported, such as `mailto:atlas@example.org?subject={title}&body={text}`; null for nowhere */
	report: v.nullable(reportTemplate),
	/** by ISO 3166-1 alpha-2, in the order of lists */
	countries: v.record(
		v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'two capitals, like "SG"')),
		v.strictObject({
			...labels,
			/** Natural Earth's code */
			a3: alpha3,
			/** whether its first-level units hold whole cities, so that a site lies in that of its city */
			has_provinces: v.optional(v.boolean())
		})
	),
	/** in the order of lists; routes of `main` are drawn as the main passages */
	route_groups: v.objectWithRest({ main: label }, label),
	basemap: v.strictObject({
		/** where the tiles go two zooms deeper than those of the world */
		region: bbox,
		/** beyond it no static map reaches */
		drawn: bbox,
		/** first zoom of the lines between the first-level units of a country, by how dense they are */
		provinces_from: v.record(alpha3, zoom),
		/** areas whose line towards their country is drawn as one of a province */
		as_provinces: v.array(alpha3),
		/** areas whose edges are all drawn as disputed, whatever class one stretch of them has */
		contested: v.array(alpha3),
		credit: text
	}),
	/** whom the map, the points and the lines are owed to */
	credits: v.strictObject({ map: label, places: texts, lines: texts }),
	/** what the points of `osm/stations.geojson` rest on */
	stations: v.strictObject({ basis: text, basis_zh: text, credit: text })
});
export type AtlasConfig = v.InferInput<typeof config>;

/** What the config names of the records, and of the kinds of site. */
type Named = Record<'routes' | 'sites' | 'measures' | 'site_kind', readonly { id: string }[]>;

/** What is wrong with the config of an atlas, by the lines of its file, and what it names that the records have not. */
export function configProblems(value: AtlasConfig, file: string, records: Named | null): Problem[] {
	const lines = readFileSync(file, 'utf8').split('\n');
	const place = (path: Path): SourceLine => ({ file, line: lineOf(lines, path) });
	const { issues = [] } = v.safeParse(config, value);
	const problems = schemaProblems({ place, isBlank: () => false }, [], issues);
	if (problems.length > 0 || records === null) return problems;
	const named = [
		{ kind: 'routes', field: 'main_route', ids: [value.main_route] },
		{ kind: 'measures', field: 'headline_measures', ids: value.headline_measures },
		{ kind: 'sites', field: 'flagships', ids: value.flagships },
		...value.flagship_measures.flatMap(
			({ measures, kinds, not_of }) =>
				[
					{ kind: 'measures', field: 'flagship_measures', ids: measures },
					{ kind: 'site_kind', field: 'flagship_measures', ids: kinds },
					{ kind: 'sites', field: 'flagship_measures', ids: not_of }
				] as const
		)
	] as const;
	return named.flatMap(({ kind, field, ids }) => {
		const known = new Set(records[kind].map((record) => record.id));
		return ids
			.filter((one) => !known.has(one))
			.map((one) =>
				fault(place([field]), 'config', `found ${shown(one)}, wanted an id that stands in ${kind}`)
			);
	});
}

/** The line of an entry: each key of its path stands behind the one before. */
function lineOf(lines: readonly string[], path: Path): number {
	let at = 0;
	for (const key of path) {
		const next = lines.findIndex((line, index) => index >= at && new RegExp(`^\\s*'?${key}'?:`).test(line));
		if (next < 0) break;
		at = next;
	}
	return at + 1;
}
