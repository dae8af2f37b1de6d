import { groupBy } from '../../../geo/shared/group-by';
import { idIn } from '../address/id-in';
import { leftOut } from './left-out';

/** Which events are listed; empty ids let everything through. */
export type EventFilter = { kind: string; subject: string };

type Filtered = { kind: { id: string; label: string }; subjects: { name: string; url: string }[] };
type Choice = { id: string; name: string; count: number };

export const EVENT_KEYS = ['kind', 'subject'] as const;

/** Whether a filter lets an event through. */
export function isListed(event: Filtered, { kind, subject }: EventFilter): boolean {
	return (
		(!kind || event.kind.id === kind) && (!subject || event.subjects.some(({ url }) => idIn(url) === subject))
	);
}

/**
 * Reads a filter from the query of an address.
 * @returns what could be read, and the parts that no event has, as `key=value`, for the reader to be told
 */
export function readEventFilter(
	query: URLSearchParams,
	events: readonly Filtered[]
): { filter: EventFilter; dropped: string[] } {
	const dropped: [key: string, value: string][] = [];
	const known = (key: keyof EventFilter): string => {
		const id = query.get(key) ?? '';
		if (events.some((event) => isListed(event, { kind: '', subject: '', [key]: id }))) return id;
		dropped.push([key, id]);
		return '';
	};
	return { filter: { kind: known('kind'), subject: known('subject') }, dropped: leftOut(dropped) };
}

/** The kinds and subjects that can be chosen, each with how many events it would list beside the other choice. */
export function eventChoices(
	events: readonly Filtered[],
	filter: EventFilter
): Record<keyof EventFilter, Choice[]> {
	const counted = (
		key: keyof EventFilter,
		namesOf: (event: Filtered) => { id: string; name: string }[]
	): Choice[] => {
		const listed = events.filter((event) => isListed(event, { ...filter, [key]: '' }));
		const all = groupBy(events.flatMap(namesOf), ({ id }) => id);
		const counts = groupBy(listed.flatMap(namesOf), ({ id }) => id);
		return Array.from(all, ([id, [first]]) => ({
			id,
			name: first?.name ?? id,
			count: counts.get(id)?.length ?? 0
		})).sort((one, other) => other.count - one.count);
	};
	return {
		kind: counted('kind', ({ kind: { id, label } }) => [{ id, name: label }]),
		subject: counted('subject', ({ subjects }) => subjects.map(({ name, url }) => ({ id: idIn(url), name })))
	};
}
