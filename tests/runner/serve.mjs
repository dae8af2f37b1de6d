// @ts-check
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';
import { typeOf } from '../../src/hosting/types.js';
import { buildFolder } from './build.mjs';
import { onEnd } from './ending.mjs';
import { listen, portFrom } from './port.mjs';
import { sentenceOf } from './plain-error.mjs';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

/**
 * A plain file server, as any static host is one: ranges, `404.html` for what is not there, and a slash
 * at the end of a page's address.
 * @param {string} folder of the built site
 * @param {string} [base] the path under which the site lies, like `/a/b`
 * @returns {(request: Request, response: Response) => void}
 */
export function siteServer(folder, base = '') {
	const files = sirv(folder, {
		etag: true,
		extensions: [],
		setHeaders(response, path) {
			const type = typeOf(path);
			if (type) response.setHeader('Content-Type', type);
			const isHashed = path.startsWith('/_app/immutable/');
			response.setHeader('Cache-Control', isHashed ? 'public,max-age=31536000,immutable' : 'no-cache');
			response.setHeader('Accept-Ranges', 'bytes');
		}
	});
	return (request, response) => {
		const url = request.url ?? '/';
		const path = url.replace(/\?.*$/s, '');
		const inside = path === base || path.startsWith(`${base}/`) ? path.slice(base.length) : undefined;
		if (inside === undefined) {
			notFound(folder, request, response);
		} else if (!inside.endsWith('/') && isFolder(folder, inside)) {
			const address = `${base}${inside}/`.replace(/^[/\\]+/, '/');
			response.writeHead(308, { Location: address + url.slice(path.length) }).end();
		} else {
			request.url = indexOf(inside);
			files(request, response, () => {
				notFound(folder, request, response);
			});
		}
	};
}

/**
 * @param {string} path
 * @returns {string} the file of a page's address, so that nothing but a folder answers to a final slash
 */
function indexOf(path) {
	return path.endsWith('/') ? `${path}index.html` : path;
}

/**
 * @param {string} folder
 * @param {string} path
 * @returns {boolean}
 */
function isFolder(folder, path) {
	try {
		const inside = join('/', decodeURIComponent(path));
		return statSync(join(folder, inside, 'index.html'), { throwIfNoEntry: false })?.isFile() ?? false;
	} catch {
		return false;
	}
}

/**
 * @param {string} folder
 * @param {Request} request
 * @param {Response} response
 */
function notFound(folder, request, response) {
	let body = Buffer.from('<!doctype html><title>404</title><p>Not found.</p>');
	try {
		body = readFileSync(join(folder, '404.html'));
	} catch {
		// A site without its own page for this gets the line above.
	}
	response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Content-Length': body.length });
	response.end(request.method === 'HEAD' ? undefined : body);
}

/** Serves the built site on PORT. @returns {Promise<{ address: string, close: () => void }>} */
export async function serve() {
	const base = (process.env.BASE_PATH ?? '').replace(/\/+$/, '');
	const host = process.env.HOST || undefined;
	const { port, close } = await listen(
		siteServer(buildFolder(process.env), base),
		portFrom(process.env.PORT, 4173),
		host
	);
	const address = `http://${!host || host === '0.0.0.0' ? 'localhost' : host}:${String(port)}${base}/`;
	return { address, close };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	serve().then(
		({ address, close }) => {
			onEnd(close);
			console.log(address);
		},
		(/** @type {unknown} */ error) => {
			console.error(sentenceOf(error));
			process.exitCode = 1;
		}
	);
}
