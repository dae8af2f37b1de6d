import * as v from 'valibot';
import type { Path } from './yaml';

/** A schema as far as it can be looked into. */
type Part = v.GenericSchema & {
	entries?: Record<string, Part>;
	items?: Part[];
	item?: Part;
	wrapped?: Part;
	options?: readonly unknown[];
};

/**
 * A record with something that its schema allows in place of each part that it refuses, so that the rules can look
 * at the rest of it. Null where no such record can be made.
 */
export function withStandIns(schema: v.GenericSchema<unknown, object>, value: unknown): object | null {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
	const copy: unknown = structuredClone(value);
	const { issues = [] } = v.safeParse(schema, copy);
	for (const { path = [] } of issues) {
		replace(
			copy,
			path.map(({ key }) => key as string | number),
			schema
		);
	}
	const result = v.safeParse(schema, copy);
	return result.success ? result.output : null;
}

/** Puts a stand-in at a path, or takes away what is optional or unknown there. */
function replace(value: unknown, [step, ...below]: Path, part: Part): void {
	if (step === undefined || typeof value !== 'object' || value === null) return;
	const holder = value as Record<string | number, unknown>;
	const inner = within(part, step);
	if (!inner) {
		if (Array.isArray(value)) value.length = Number(step);
		else Reflect.deleteProperty(holder, step);
		return;
	}
	const next = holder[step];
	const canGoOn = below.length > 0 && typeof next === 'object' && next !== null;
	if (canGoOn && Array.isArray(next) === isList(inner)) replace(next, below, inner);
	else if (inner.type === 'optional') Reflect.deleteProperty(holder, step);
	else holder[step] = standIn(inner);
}

function within(part: Part, step: string | number): Part | undefined {
	const { entries, items, item } = unwrapped(part);
	if (typeof step === 'number') return items ? items[step] : item;
	return entries && Object.hasOwn(entries, step) ? entries[step] : undefined;
}

function unwrapped(part: Part): Part {
	return part.wrapped ? unwrapped(part.wrapped) : part;
}

function isList(part: Part): boolean {
	return ['array', 'strict_tuple'].includes(unwrapped(part).type);
}

/** The plainest thing that a schema allows. */
function standIn(part: Part): unknown {
	const candidates = [...plainest(part)];
	return candidates.find((candidate) => v.is(part, candidate));
}

function* plainest({ type, entries = {}, items, item, wrapped, options = [] }: Part): Generator {
	if (type === 'nullable') yield null;
	if (wrapped) yield* plainest(wrapped);
	yield* options;
	yield* ['x', '2000', 1, 1000, false];
	if (item) yield* [[], [standIn(item)]];
	if (items) yield items.map(standIn);
	if (type === 'strict_object') {
		const needed = Object.entries(entries).filter(([, entry]) => entry.type !== 'optional');
		yield Object.fromEntries(needed.map(([key, entry]) => [key, standIn(entry)]));
	}
}
