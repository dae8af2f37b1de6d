import { asset } from '$app/paths';
import { readVariants, type Variants } from '../records/fold';
import { fetched, fetchJson } from './fetched';

/** Fetches the simplified characters by the traditional ones that are typed for them. @throws as `fetched` does */
export async function traditional(): Promise<Variants> {
	return readVariants(await (await fetched(asset('/traditional.txt'))).text());
}

/**
 * Fetches a file of the data package.
 * @param name below `/data/`
 * @throws as `fetched` does
 */
export function dataFile<T>(name: string): Promise<T> {
	return fetchJson<T>(asset(`/data/${name}`));
}
