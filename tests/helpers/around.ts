import { listen } from '../runner/port.mjs';

/** Pages of somebody else, on an origin of their own: a browser lets no page of the wide net frame one of this machine. */
export type Around = { origin: string; close: () => void };

/** @param pages by path */
export async function serveAround(pages: Record<string, string>): Promise<Around> {
	const { port, close } = await listen(
		(request, response) => {
			const body = pages[request.url ?? ''];
			response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
			response.end(body);
		},
		0,
		'127.0.0.1'
	);
	return { origin: `http://127.0.0.1:${port}`, close };
}
