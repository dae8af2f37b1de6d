// @ts-check
import { createServer } from 'node:http';
import { PlainError } from './plain-error.mjs';

/** @typedef {import('node:http').RequestListener} Listener */
/** @typedef {{ port: number, close: () => void }} Listening */

/** Both loopback addresses, since `localhost` means the one or the other. */
const LOOPBACK = ['127.0.0.1', '::1'];

const REASONS = new Map([
	['EADDRINUSE', 'is already in use'],
	['EACCES', 'may not be used by this user'],
	['bad port', 'is one that browsers refuse to open']
]);

/**
 * @param {string | undefined} text from the environment
 * @param {number} fallback
 * @returns {number}
 */
export function portFrom(text, fallback) {
	if (text === undefined || text === '') return fallback;
	const port = Number(text);
	if (/^\d+$/.test(text) && port <= 65_535) return port;
	throw new PlainError(`PORT is "${text}", and a port is a number from 0 to 65535: try PORT=4180 npm start.`);
}

/**
 * One sentence for a port that cannot be had.
 * @param {number} port
 * @param {string} code of the system's error
 */
export function portSentence(port, code) {
	const other = port === 4180 ? 4181 : 4180;
	return `Port ${String(port)} ${REASONS.get(code) ?? 'cannot be used'}: choose another one, for example PORT=${String(other)} npm start.`;
}

/**
 * Listens on both loopback addresses, or on the one address given.
 * @param {Listener} listener
 * @param {number} port 0 for any free one
 * @param {string} [host]
 * @returns {Promise<Listening>}
 */
export async function listen(listener, port, host) {
	/** @type {import('node:http').Server[]} */
	const servers = [];
	const close = () => {
		for (const server of servers) {
			server.close();
			server.closeAllConnections();
		}
	};
	let actual = port;
	for (const address of host ? [host] : LOOPBACK) {
		const server = createServer(listener);
		// who ends a resting connection may meet the next request on its way: that is left to the one who asks
		server.keepAliveTimeout = 0;
		const code = await listenOn(server, actual, address);
		if (code === '') {
			servers.push(server);
			const bound = server.address();
			actual = bound && typeof bound === 'object' ? bound.port : actual;
		} else if (host || address !== '::1' || code === 'EADDRINUSE') {
			close();
			throw new PlainError(
				REASONS.has(code)
					? portSentence(port, code)
					: `The server cannot listen on ${address}, port ${String(port)} (${code}).`
			);
		}
	}
	return { port: actual, close };
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} address
 * @returns {Promise<string>} the code of the error, empty when it listens
 */
function listenOn(server, port, address) {
	return new Promise((resolve) => {
		server.once('error', (error) => {
			resolve('code' in error ? String(error.code) : error.message);
		});
		server.listen(port, address, () => {
			resolve('');
		});
	});
}

/**
 * Says early that a port is taken or of no use, before a long installation or build.
 * @param {number} port
 * @param {string} [host]
 */
export async function checkPort(port, host) {
	if (port === 0) return;
	const { close } = await listen((_, response) => response.end(), port, host);
	try {
		await fetch(`http://${host ?? '127.0.0.1'}:${String(port)}/`);
	} catch (error) {
		const reason = error instanceof Error && error.cause instanceof Error ? error.cause.message : '';
		if (reason === 'bad port') throw new PlainError(portSentence(port, reason));
	} finally {
		close();
	}
}
