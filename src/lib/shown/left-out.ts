import { shownText } from '../address/query-address';

/** How much is said of what an address names and nobody knows: this many parts, of this many letters. */
const MOST = 5;
const LONGEST = 60;

/** The parts of a query that name nothing, as `key=value`, in so few words that a reader can be told. */
export function leftOut(parts: readonly (readonly [key: string, value: string])[]): string[] {
	return parts
		.map(([key, value]) => [key, shownText(value.slice(0, LONGEST)).trim()] as const)
		.filter(([, value]) => value !== '')
		.slice(0, MOST)
		.map(([key, value]) => `${key}=${value}`);
}
