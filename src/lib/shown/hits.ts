import { idIn } from '../address/id-in';
import type { Answer } from '../search/search';
import type { ShownParts } from './parts';

/** Of the sites in an answer only those that the filters of the list let through; null for all. */
export function hitsAmong(answer: Answer, listed: readonly string[] | null): Answer {
	if (!listed) return answer;
	const groups = answer.groups
		.map((group) => {
			if (group.kind !== 'site') return group;
			return { ...group, hits: group.hits.filter(({ record }) => listed.includes(idIn(record.url))) };
		})
		.filter(({ hits }) => hits.length > 0);
	return { ...answer, groups, count: groups.reduce((sum, { hits }) => sum + hits.length, 0) };
}

/** What of an answer the map can show; null for an empty one. */
export function hitsOnMap({ groups, count }: Answer): NonNullable<ShownParts['hits']> | null {
	if (count === 0) return null;
	const idsOf = (kind: string): string[] =>
		groups
			.filter((group) => group.kind === kind)
			.flatMap(({ hits }) => hits.map(({ record }) => idIn(record.url)));
	return { sites: idsOf('site'), nodes: idsOf('node') };
}
