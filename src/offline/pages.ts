import { manifest, Server } from 'virtual:server';
import { edition } from './edition';
import { keptFile } from './files';
import { areOpen, openRecords } from './records';

let server: Promise<Server> | null = null;

const textOf = async (path: string): Promise<string> => {
	const response = await keptFile(path);
	if (!response) throw new Error(`${path}: found no such file, wanted the kept one`);
	return response.text();
};

/** The server that made the pages when the site was built, with the kept records. */
async function open(): Promise<Server> {
	if (!areOpen())
		openRecords(
			await textOf('data/atlas.json'),
			await textOf('data/routes.geojson'),
			await textOf('offline.json')
		);
	const opened = new Server(manifest);
	await opened.init({ env: {} });
	return opened;
}

/** Pages are made one after the other, as they were by the build. */
let last: Promise<unknown> = Promise.resolve();

/** A page, or the data of one, as the build made it; a 404 where there is none. */
export function makePage(pathname: string): Promise<Response> {
	const made = last.then(() => respond(pathname));
	last = made.catch(() => undefined);
	return made;
}

async function respond(pathname: string): Promise<Response> {
	server ??= open();
	const ready = await server.catch((error: unknown) => {
		server = null;
		throw error;
	});
	// the host of the build, which no page names
	const made = await ready.respond(new Request(`http://localhost${pathname}`), {
		getClientAddress: () => '',
		prerendering: { dependencies: new Map(), remote_responses: new Map(), fallback: false }
	});
	if (made.status === 404 && !pathname.endsWith('.json')) {
		const missing = await keptFile('404.html');
		if (missing) return new Response(missing.body, { status: 404, headers: missing.headers });
	}
	return withPolicy(made);
}

/** A host tells the policy of every page in its headers, and so in those of the kept one. */
const POLICY = ['content-security-policy', 'x-content-type-options'];

async function withPolicy(made: Response): Promise<Response> {
	const host = await keptFile('404.html');
	const headers = new Headers(made.headers);
	for (const name of POLICY) {
		const said = host?.headers.get(name);
		if (said) headers.set(name, said);
	}
	return new Response(made.body, { status: made.status, headers });
}

/** Whether a path may be that of a page: no ending, or the data of one. */
export const isPagePath = (pathname: string): boolean =>
	pathname.startsWith(`${edition.base}/`) && /(\/|\/page\.json|\/[^./]*)$/.test(pathname);
