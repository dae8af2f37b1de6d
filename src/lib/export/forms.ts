import type { Scope } from './scope';
import { KINDS, type Table } from './selected';

/** The forms that programs read maps from. */
export const MAP_FORMS = ['GeoJSON', 'KML', 'GPX', 'FlatGeobuf'] as const;
export type Form = (typeof MAP_FORMS)[number] | 'XLSX';

/** Where a scope has no places only the form that holds figures by themselves is offered. */
export function mapFormsOf({ sites, nodes, legs }: Scope): (typeof MAP_FORMS)[number][] {
	const hasPlaces = [sites, nodes, legs].some((ids) => ids === null || ids.length > 0);
	return MAP_FORMS.filter((form) => hasPlaces || form === 'GeoJSON');
}

/** The tables that a scope has rows for; of figures nobody knows before they are there. */
export function tablesOf(scope: Scope): Table[] {
	const kinds = KINDS.filter((kind) => {
		// the ends of legs are nodes
		const ids = kind === 'nodes' ? [scope.nodes, scope.legs] : [scope[kind]];
		return ids.some((list) => list === null || list.length > 0);
	});
	return [...kinds, 'claims'];
}
