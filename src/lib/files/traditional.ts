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
