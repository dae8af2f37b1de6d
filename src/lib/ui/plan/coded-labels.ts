import type { PlanCodes } from '../../pages/views';
import type { PlanQuery } from '../../plan/query';

/** Modes and states in words, in a row. */
export function codedLabels(
	codes: PlanCodes,
	{ modes, statuses }: Pick<PlanQuery, 'modes' | 'statuses'>,
	comma: string
): string {
	const coded = [
		...codes.mode.filter(({ id }) => modes.some((mode) => mode === id)),
		...codes.status.filter(({ id }) => statuses.some((status) => status === id))
	];
	return coded.map(({ label }) => label.toLowerCase()).join(comma);
}
