import type { Records } from '../../read/schema';
import type { Path } from '../../read/problem';
import { groupBy } from '../../shared/group-by';
import {
	isSpecialSubject,
	SPECIAL_SUBJECTS,
	SUBJECT_KINDS,
	type Context,
	type Field,
	type Finding,
	type Rule
} from '../helpers/rule';

type Kind = keyof Records;
/** What a change may name. */
const CHANGED_KINDS: readonly Kind[] = [...SUBJECT_KINDS, 'nodes', 'tours'];
/** Kinds beside which the special subjects may stand. */
const BESIDE_SPECIAL: readonly (readonly Kind[])[] = [SUBJECT_KINDS, CHANGED_KINDS];

type Reference = {
	record: object;
	path: Path;
	kinds: readonly Kind[];
	id: string | undefined;
	/** the field that says of which kind it is */
	rests?: Field[];
};

/** Whatever a record names stands in the files, be it in a record that another rule refuses. */
export const reference: Rule = {
	id: 'reference',
	*check(context: Context): Generator<Finding> {
		const missing: Reference[] = [];
		for (const reference of references(context.records)) {
			if (isMissing(reference, context)) missing.push(reference);
		}
		const misnamed = misnamedIds(missing, context);
		const empty = new Set<string>();
		for (const { record, path, kinds, id, rests = [] } of missing) {
			if (kinds.some((kind) => misnamed[kind]?.has(id))) continue;
			const wanted = BESIDE_SPECIAL.includes(kinds) ? [...kinds, ...SPECIAL_SUBJECTS] : kinds;
			if (kinds.every((kind) => context.ids[kind].size === 0)) {
				// a list that is not there is told once, and not at every place that names something of it
				if (empty.has(wanted.join())) continue;
				empty.add(wanted.join());
				const message = `found ${id}, but there are no ${wanted.join(', ')} at all, wanted the files that hold them`;
				yield { record, path, message, rests };
				continue;
			}
			const message = `found ${id}, wanted an id that stands in ${wanted.join(', ')}`;
			yield { record, path, message, rests };
		}
	}
};

function isMissing({ kinds, id }: Reference, { ids, unread }: Context): boolean {
	if (id === undefined || kinds.some((kind) => ids[kind].has(id))) return false;
	if (BESIDE_SPECIAL.includes(kinds) && isSpecialSubject(id)) return false;
	// a file that could not be read is told once, not at every place that names something of it
	return !kinds.some((kind) => unread.has(kind));
}

/**
 * Ids that are missing since a record of the kind has none that can be read, which is told at that record: as many
 * as there are such records, those first that most places name.
 */
function misnamedIds(
	missing: Reference[],
	{ nameless }: Context
): Partial<Record<Kind, Set<string | undefined>>> {
	const kinds = (Object.keys(nameless) as Kind[]).filter((kind) => nameless[kind] > 0);
	return Object.fromEntries(
		kinds.map((kind) => {
			const names = groupBy(
				missing.filter((reference) => reference.kinds.includes(kind)),
				({ id }) => id
			);
			const byCount = [...names].sort(([, one], [, other]) => other.length - one.length);
			return [kind, new Set(byCount.slice(0, nameless[kind]).map(([id]) => id))];
		})
	);
}

function* references(records: Records): Generator<Reference> {
	for (const record of records.sites) {
		yield one(record, 'city', 'cities');
		yield one(record, 'within', 'sites');
	}
	for (const record of records.nodes) {
		yield one(record, 'hub', 'hubs');
		yield one(record, 'site', 'sites');
		yield { record, path: ['gauge_break', 'source'], kinds: ['sources'], id: record.gauge_break?.source };
	}
	for (const record of records.hubs) yield one(record, 'city', 'cities');
	for (const record of records.legs) {
		yield one(record, 'from', 'nodes');
		yield one(record, 'to', 'nodes');
	}
	for (const record of [...records.routes, ...records.services]) {
		for (const [index, { leg }] of record.legs.entries()) {
			yield { record, path: ['legs', index, 'leg'], kinds: ['legs'], id: leg };
		}
	}
	for (const record of records.services) {
		for (const [index, id] of record.operators.entries())
			yield { record, path: ['operators', index], kinds: ['organisations'], id };
	}
	for (const record of records.organisations) {
		yield one(record, 'city', 'cities');
		yield one(record, 'site', 'sites');
	}
	for (const record of records.relations) {
		yield subject(record, ['from'], record.from);
		yield subject(record, ['to'], record.to);
		yield one(record, 'source', 'sources');
	}
	for (const record of records.events) {
		yield one(record, 'city', 'cities');
		for (const [index, id] of record.subjects.entries()) yield subject(record, ['subjects', index], id);
	}
	yield* claimReferences(records.claims);
	yield* tourReferences(records.tours);
	for (const record of records.changes) {
		for (const [index, id] of record.records.entries())
			yield { record, path: ['records', index], kinds: CHANGED_KINDS, id };
	}
	yield* sourceReferences(records);
}

function* claimReferences(claims: Records['claims']): Generator<Reference> {
	const subjects = new Set<string>();
	for (const record of claims) {
		// the name of the file, which all claims of it share
		if (!subjects.has(record.subject)) yield subject(record, [], record.subject);
		subjects.add(record.subject);
		yield one(record, 'measure', 'measures');
		yield one(record, 'source', 'sources');
		for (const [index, id] of record.conflicts_with.entries()) {
			yield { record, path: ['conflicts_with', index], kinds: ['claims'], id };
		}
		if (!record.span) continue;
		yield { record, path: ['span', 'route'], kinds: ['routes'], id: record.span.route };
		yield { record, path: ['span', 'service'], kinds: ['services'], id: record.span.service };
		yield { record, path: ['span', 'from'], kinds: ['nodes'], id: record.span.from };
		yield { record, path: ['span', 'to'], kinds: ['nodes'], id: record.span.to };
	}
}

const SELECTED = { site: 'sites', city: 'cities', node: 'nodes', route: 'routes' } as const;

function* tourReferences(tours: Records['tours']): Generator<Reference> {
	for (const record of tours) {
		for (const [at, { selected, subjects, claims }] of record.steps.entries()) {
			const path = ['steps', at];
			if (selected)
				yield {
					record,
					path: [...path, 'selected', 'id'],
					kinds: [SELECTED[selected.kind]],
					id: selected.id,
					rests: [[...path, 'selected', 'kind']]
				};
			for (const [index, id] of subjects.entries()) yield subject(record, [...path, 'subjects', index], id);
			for (const [index, id] of claims.entries())
				yield { record, path: [...path, 'claims', index], kinds: ['claims'], id };
		}
	}
}

/** Sources of the records themselves and of their notes. */
function* sourceReferences(records: Records): Generator<Reference> {
	for (const list of Object.values(records)) {
		for (const record of list as { sources?: string[]; notes?: { sources: string[] }[] }[]) {
			const cited = (record.sources ?? []).map((id, index) => ({ id, path: ['sources', index] }));
			const noted = (record.notes ?? []).flatMap((note, at) =>
				note.sources.map((id, index) => ({ id, path: ['notes', at, 'sources', index] }))
			);
			for (const { id, path } of [...cited, ...noted]) yield { record, path, kinds: ['sources'], id };
		}
	}
}

function one<K extends string>(record: { [key in K]?: string | undefined }, key: K, kind: Kind): Reference {
	return { record, path: [key], kinds: [kind], id: record[key] };
}

function subject(record: object, path: Path, id: string): Reference {
	return { record, path, kinds: SUBJECT_KINDS, id };
}
