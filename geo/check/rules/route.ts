import type { Leg, Route } from '../../read/schema';
import type { Path } from '../../read/problem';
import { fieldsOf, type ById, type Finding, type Rule } from '../helpers/rule';

/** Where two legs of a route follow one another: each has an end there, a field of its record. */
type Joint = { record: Route; path: Path; before: End; after: End };
type End = { leg: Leg; field: 'from' | 'to'; node: string };

/**
 * A route is one way: each leg begins where the one before it ended, and none is run twice. Where one end of a leg
 * misses its neighbours on every route, it is that end which is wrong, and it is told once.
 */
export const route: Rule = {
	id: 'route',
	*check({ records, byId }): Generator<Finding> {
		const joints: Joint[] = [];
		for (const record of records.routes) {
			yield* repeated(record);
			joints.push(...jointsOf(record, byId));
		}
		yield* gaps(joints);
	}
};

function* repeated(record: Route): Generator<Finding> {
	const seen = new Set<string>();
	for (const [index, { leg }] of record.legs.entries()) {
		if (seen.has(leg)) {
			const message = `found ${leg} again, wanted each leg once`;
			yield { record, path: ['legs', index, 'leg'], message };
		}
		seen.add(leg);
	}
}

function jointsOf(record: Route, byId: ById): Joint[] {
	const seen = new Set<string>();
	return record.legs.flatMap(({ leg: id, reverse }, index) => {
		const isRepeated = seen.has(id);
		seen.add(id);
		const last = record.legs[index - 1];
		const [leg, other] = [byId.legs.get(id), byId.legs.get(last?.leg ?? '')];
		// a leg run twice has been told, and begins where it likes
		if (isRepeated || !last || !leg || !other) return [];
		const after = endOf(leg, reverse ? 'to' : 'from');
		const before = endOf(other, last.reverse ? 'from' : 'to');
		return [{ record, path: ['legs', index, 'leg'], before, after }];
	});
}

function endOf(leg: Leg, field: End['field']): End {
	return { leg, field, node: leg[field] };
}

function* gaps(joints: Joint[]): Generator<Finding> {
	const isOpen = ({ before, after }: Joint) => before.node !== after.node;
	// a leg in the middle that is wrong or turned misses both of its neighbours, and is told at the first
	const open = joints.filter((joint, index) => {
		const last = joints[index - 1];
		const follows = last?.record === joint.record && last.after.leg === joint.before.leg && isOpen(last);
		return isOpen(joint) && !follows;
	});
	const count = (list: Joint[]) => {
		const counts = new Map<string, number>();
		for (const { before, after } of list) {
			for (const end of [before, after]) counts.set(keyOf(end), (counts.get(keyOf(end)) ?? 0) + 1);
		}
		return counts;
	};
	const all = count(joints);
	const opened = count(open);
	const isWrong = (end: End) => {
		const times = opened.get(keyOf(end)) ?? 0;
		return times > 1 && times === all.get(keyOf(end));
	};
	const told = new Set<string>();
	for (const { record, path, before, after } of open) {
		const index = Number(path[1]);
		const rests = [
			['legs', index - 1],
			['legs', index],
			...fieldsOf(before.leg, 'from', 'to', 'id'),
			...fieldsOf(after.leg, 'from', 'to', 'id')
		];
		// of two such ends the one that more routes run over
		const [end, neighbour] =
			(opened.get(keyOf(after)) ?? 0) >= (opened.get(keyOf(before)) ?? 0) ? [after, before] : [before, after];
		if (isWrong(end)) {
			if (told.has(keyOf(end))) continue;
			told.add(keyOf(end));
			const message = `found ${end.node}, wanted ${neighbour.node}, where ${neighbour.leg.id} ends on ${record.id} and other routes`;
			yield {
				record: end.leg,
				path: [end.field],
				message,
				rests: [...fieldsOf(record, 'legs'), ...fieldsOf(neighbour.leg, 'from', 'to')]
			};
		} else {
			const message = `found ${after.leg.id} from ${after.node}, wanted a leg from ${before.node}, where the one before ends`;
			yield { record, path, message, rests };
		}
	}
}

function keyOf({ leg, field }: End): string {
	return `${leg.id} ${field}`;
}
