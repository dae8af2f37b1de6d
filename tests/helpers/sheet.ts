/** What a spreadsheet made of a cell: its text and the type that it took it for. */
type SheetCell = { text: string; type: 'number' | 'date' | 'text'; isFormula: boolean };
/** Rows of cells by column, the header among them; empty cells are missing. */
export type Sheet = Map<number, SheetCell>[];

const unescaped: Record<string, string> = {
	'&lt;': '<',
	'&gt;': '>',
	'&amp;': '&',
	'&quot;': '"',
	'&apos;': "'"
};

function textOf(xml: string): string {
	return xml.replace(/<[^>]*>/g, '').replace(/&(lt|gt|amp|quot|apos);/g, (entity) => unescaped[entity] ?? '');
}

function attribute(attributes: string, name: string): string | undefined {
	return new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
}

/** Reads the flat OpenDocument that LibreOffice writes: runs of equal cells and rows are written once. */
export function readFlatOds(xml: string): Sheet {
	const rows = [...xml.matchAll(/<table:table-row\b([^>]*)>(.*?)<\/table:table-row>/gs)];
	const sheet = rows.flatMap(([, , content = '']) => {
		const row = new Map<number, SheetCell>();
		let column = 0;
		for (const [, attributes = '', inner = ''] of content.matchAll(
			/<table:table-cell\b((?:[^>"]|"[^"]*")*?)(?:\/>|>(.*?)<\/table:table-cell>)/gs
		)) {
			const count = Number(attribute(attributes, 'table:number-columns-repeated') ?? 1);
			const type = attribute(attributes, 'office:value-type');
			for (let step = 0; type !== undefined && step < count; step++) {
				row.set(column + step, {
					text: textOf(inner).trim(),
					type: type === 'float' ? 'number' : type === 'date' ? 'date' : 'text',
					isFormula: attribute(attributes, 'table:formula') !== undefined
				});
			}
			column += count;
		}
		return row.size > 0 ? [row] : [];
	});
	return sheet;
}

/** Reads the XML of Gnumeric, where a date is a number with a format of days. */
export function readGnumeric(xml: string): Sheet {
	const sheet: Sheet = [];
	for (const [, attributes = '', text = ''] of xml.matchAll(/<gnm:Cell\b([^>]*)>(.*?)<\/gnm:Cell>/gs)) {
		const row = Number(attribute(attributes, 'Row'));
		const format = attribute(attributes, 'ValueFormat') ?? '';
		const isNumber = attribute(attributes, 'ValueType') === '40';
		const cells = (sheet[row] ??= new Map<number, SheetCell>());
		cells.set(Number(attribute(attributes, 'Col')), {
			text: textOf(text),
			type: !isNumber ? 'text' : /y+.*m.*d/.test(format) ? 'date' : 'number',
			isFormula: attribute(attributes, 'ValueType') === undefined
		});
	}
	return sheet;
}
