import { asset } from '$app/paths';
import { readVariants, type Variants } from '../records/fold';

/**
 * Fetches the simplified characters by the traditional ones that are typed for them.
 * @throws where the server does not have them, or cannot be reached
 */
export async function traditional(): Promise<Variants> {
	const response = await fetch(asset('/traditional.txt'));
	if (!response.ok) throw new Error(`traditional.txt: found the status ${response.status}, wanted the file`);
	return readVariants(await response.text());
}

/**
 * Fetches a file of the data package.
 * @param name below `/data/`
 * @throws where the server does not have it, or cannot be reached
 */
export async function dataFile<T>(name: string): Promise<T> {
	const response = await fetch(asset(`/data/${name}`));
	if (!response.ok) throw new Error(`${name}: found the status ${response.status}, wanted the file`);
	// the build wrote it from checked records: it is not checked again
	return (await response.json()) as T;
}
