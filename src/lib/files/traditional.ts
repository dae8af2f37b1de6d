import { asset } from '$app/paths';
import { readVariants, type Variants } from '../records/fold';
import { fetched } from './fetched';

/** Fetches the simplified characters by the traditional ones that are typed for them. @throws as `fetched` does */
export async function traditional(): Promise<Variants> {
	return readVariants(await (await fetched(asset('/traditional.txt'))).text());
}
