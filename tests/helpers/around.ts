import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Pages of somebody else, on an origin of their own: a browser lets no page of the wide net frame one of this machine. */
export type Around = { origin: string; close: () => Promise<void> };

/** @param pages by path */
export async function serveAround(pages: Record<string, string>): Promise<Around> {
	const server: Server = createServer((request, response) => {
		const body = pages[request.url ?? ''];
		response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
		response.end(body);
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	const { port } = server.address() as AddressInfo;
	return {
		origin: `http://127.0.0.1:${port}`,
		close: () =>
			new Promise((closed) => {
				server.closeAllConnections();
				server.close(() => closed());
			})
	};
}
