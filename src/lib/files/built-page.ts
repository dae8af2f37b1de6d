/**
 * Fetches a page as it was built, for what its data does not carry.
 * @throws where the server does not have it, or cannot be reached
 */
export async function builtPage(path: string): Promise<Document> {
	const response = await fetch(path);
	if (!response.ok) throw new Error(`${path}: found the status ${response.status}, wanted the page`);
	return new DOMParser().parseFromString(await response.text(), 'text/html');
}
