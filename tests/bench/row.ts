import { median, medianInterval } from './interval';

/** One measure of ours against one of an opponent; `id` counts the aims of the project, several rows may share one. */
export type Row = {
	id: number | '1b';
	name: string;
	ours: number;
	opponent: number;
	unit: string;
	ratio: number;
	/** upper end of the 95 % interval of the ratio; the ratio itself where nothing varies */
	upper: number;
	target: number;
};

/** A row of two sizes, which do not vary. */
export function sizeRow(
	id: Row['id'],
	name: string,
	ours: number,
	opponent: number,
	target: number,
	unit = 'B br'
): Row {
	const ratio = round(ours / opponent);
	return { id, name, ours, opponent, unit, ratio, upper: ratio, target };
}

/** A row of two times that were measured in pairs, in ms. */
export function timeRow(id: Row['id'], name: string, ours: number[], theirs: number[], target: number): Row {
	const ratios = ours.map((time, index) => time / (theirs[index] ?? NaN));
	return {
		id,
		name,
		ours: round(median(ours)),
		opponent: round(median(theirs)),
		unit: 'ms',
		ratio: round(median(ratios)),
		upper: round(medianInterval(ratios)[1]),
		target
	};
}

/** Rounded as it is written. */
export function round(value: number): number {
	return Number(value.toFixed(3));
}

/** The rows as lines to read. */
export function tableOf(rows: Row[]): string {
	const cells = rows.map(({ id, name, ours, opponent, unit, ratio, upper, target }) => [
		String(id),
		name,
		`${Math.round(ours)} ÷ ${Math.round(opponent)} ${unit}`,
		upper === ratio ? `${ratio}` : `${ratio} (up to ${upper})`,
		`≤ ${target}`,
		ratio <= target ? 'ok' : 'MISSED'
	]);
	const widths = (cells[0] ?? []).map((_, column) =>
		Math.max(...cells.map((line) => line[column]?.length ?? 0))
	);
	return cells
		.map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
		.join('\n');
}
