import type { Atlas } from '../../../geo';
import type { Lookup } from '../pages/lookup';
import { wayWords } from '../words/way';

/** "9 of 11 legs operate, 2 not known", with the number that operate. */
export function stateOfRoute(
	lookup: Lookup,
	{ legs }: Pick<Atlas['routes'][number], 'legs'>
): { operating: number; said: string } {
	const w = wayWords[lookup.language];
	const found = new Map<string, number>();
	for (const { leg } of legs) {
		const { status } = lookup.leg(leg);
		found.set(w.states[status], (found.get(w.states[status]) ?? 0) + 1);
	}
	const operating = found.get(w.states.operating) ?? 0;
	const others = [...found]
		.filter(([status]) => status !== w.states.operating)
		.map(([status, count]) => ({ status, count }));
	return { operating, said: w.state({ operating, legs: legs.length, others }) };
}
