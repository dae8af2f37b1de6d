import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { checkPort, portFrom, portSentence } from './port.mjs';

/** Listens on any free port of an address while `use` runs. */
async function withTakenPort(address: string, use: (port: number) => Promise<void>): Promise<void> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, address, resolve));
	try {
		await use((server.address() as AddressInfo).port);
	} finally {
		server.close();
	}
}

test('a port that another program uses is named, with a way to choose another', async () => {
	await withTakenPort('127.0.0.1', async (port) => {
		await expect(checkPort(port)).rejects.toThrow(
			`Port ${port} is already in use: choose another one, for example PORT=4180 npm start.`
		);
	});
});

test('a port that is taken on every address is taken', async () => {
	await withTakenPort('0.0.0.0', async (port) => {
		await expect(checkPort(port)).rejects.toThrow(`Port ${port} is already in use`);
	});
});

test('a free port passes, and stays free', async () => {
	let free = 0;
	await withTakenPort('127.0.0.1', (port) => {
		free = port;
		return Promise.resolve();
	});
	await checkPort(free);
	await expect(checkPort(free)).resolves.toBeUndefined();
});

test('the port that is proposed is not the one that is taken', () => {
	expect(portSentence(4180, 'EADDRINUSE')).toContain('PORT=4181');
	expect(portSentence(80, 'EACCES')).toContain('Port 80 may not be used by this user');
});

test('a port that browsers refuse is refused', async () => {
	await expect(checkPort(4190)).rejects.toThrow(
		'Port 4190 is one that browsers refuse to open: choose another'
	);
});

test('PORT is a number or a clear sentence', () => {
	expect(portFrom(undefined, 4173)).toBe(4173);
	expect(portFrom('', 4173)).toBe(4173);
	expect(portFrom('8080', 4173)).toBe(8080);
	expect(() => portFrom('http', 4173)).toThrow('PORT is "http", and a port is a number from 0 to 65535');
	expect(() => portFrom('65536', 4173)).toThrow('PORT is "65536"');
	expect(() => portFrom('-1', 4173)).toThrow('PORT is "-1"');
});
