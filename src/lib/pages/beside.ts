import type { PageLookup } from './page';

/** The records before and after one in the list that it stands in, with the words for it. */
export type Beside = {
	label: string;
	links: { rel: 'prev' | 'next'; word: string; name: string; url: string }[];
};

type Listed = { name: string; name_zh: string; url: string };

/** What stands beside a record; null where the list holds nothing else. */
export function besideIn<T extends Listed>(lookup: PageLookup, list: readonly T[], record: T): Beside | null {
	const { label, prev, next } = lookup.words.beside;
	const at = list.indexOf(record);
	const links = [
		{ rel: 'prev', word: prev, other: list[at - 1] } as const,
		{ rel: 'next', word: next, other: list[at + 1] } as const
	].flatMap(({ other, ...rest }) => {
		if (!other) return [];
		const { name, url } = lookup.link(other);
		return { ...rest, name, url };
	});
	return links.length > 0 ? { label, links } : null;
}
