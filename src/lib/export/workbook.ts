import type { Row } from './rows';
import { idsIn, KINDS, type Kind, type Selected } from './selected';
import { xlsxOf, type Sheet } from './xlsx';

const NAMES: Record<Kind, string> = { sites: 'Sites', nodes: 'Nodes', legs: 'Legs' };

/** A workbook with a sheet for each kind, one for the figures with their sources, and one on the file itself. */
export function workbookOf(selected: Selected, tables: Record<Kind, Row[]>): Uint8Array<ArrayBuffer> {
	const { about, claims } = selected;
	const sheets = KINDS.map((kind): Sheet => {
		const rows = new Map(tables[kind].map((row) => [row.id, row]));
		const found = idsIn(selected, kind).map((id) => rows.get(id));
		return { name: NAMES[kind], rows: found.filter((row) => row !== undefined) };
	});
	const told: Row[] = [
		{ what: 'Title', text: about.title },
		{ what: 'Address', text: about.address },
		{ what: 'Data version', text: about.data_version },
		{ what: 'Newest source', text: about.date },
		{ what: 'Licence', text: `${about.licence.title}, ${about.licence.path}` },
		{ what: 'Credit', text: about.credit.join('; ') }
	];
	const all = [...sheets, { name: 'Figures', rows: claims }, { name: 'About', rows: told }];
	return xlsxOf(all.filter(({ rows }) => rows.length > 0));
}
