/** Ranges of the archive of the map that this page has asked for: what its reader has seen can be kept. */
export const seenRanges: string[] = [];

/**
 * Fetches a file of the site; the build wrote it from checked records, so that nothing in it is checked again.
 * @throws where the server does not have it, or cannot be reached
 */
export async function fetched(url: string, signal?: AbortSignal): Promise<Response> {
	const response = await fetch(url, signal && { signal });
	if (!response.ok) throw new Error(`${url}: found the status ${response.status}, wanted the file`);
	return response;
}

/** Fetches a file of JSON, in the type that its maker gives it. @throws as `fetched` does */
export async function fetchJson<T>(url: string): Promise<T> {
	return (await (await fetched(url)).json()) as T;
}

/** Fetches a page as it was built, for what its data does not carry. @throws as `fetched` does */
export async function builtPage(path: string): Promise<Document> {
	return new DOMParser().parseFromString(await (await fetched(path)).text(), 'text/html');
}
