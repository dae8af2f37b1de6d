import { asset } from '$app/paths';

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
