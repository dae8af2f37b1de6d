import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { StaleFile, TileSource } from './tile-source';

const BODY = Buffer.from('0123456789abcdefghij');

let server: Server | undefined;
let requests: string[] = [];
afterEach(() => {
	server?.close();
	server?.closeAllConnections();
	requests = [];
});

async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
	server = createServer((request, response) => {
		requests.push(request.headers.range ?? 'whole');
		answer(request, response);
	});
	await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done));
	// a server that listens on a port has an address of this kind
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}/atlas.pmtiles`;
}

function withRanges(etag: () => string, body: () => Buffer = () => BODY) {
	return (request: IncomingMessage, response: ServerResponse) => {
		const [first = 0, last = 0] = (request.headers.range ?? '').replace('bytes=', '').split('-').map(Number);
		if (first >= body().length) {
			response.writeHead(416, { 'content-range': `bytes */${body().length}` }).end();
			return;
		}
		const part = body().subarray(first, last + 1);
		response
			.writeHead(206, { etag: etag(), 'content-range': `bytes ${first}-${last}/${body().length}` })
			.end(part);
	};
}

const text = (data: ArrayBuffer) => Buffer.from(data).toString();

test('a server with ranges is asked for each part', async () => {
	const source = new TileSource(await serve(withRanges(() => '"one"')));
	const part = await source.getBytes(4, 3);
	expect(text(part.data)).toBe('456');
	expect(part.etag).toBe('"one"');
	expect(text((await source.getBytes(10, 2, undefined, '"one"')).data)).toBe('ab');
	expect(requests).toEqual(['bytes=4-6', 'bytes=10-11']);
});

test('parts that are asked for at once and lie beside each other come in one answer', async () => {
	const source = new TileSource(await serve(withRanges(() => '"one"')));
	const parts = await Promise.all([
		source.getBytes(8, 3, undefined, '"one"'),
		source.getBytes(4, 2, new AbortController().signal, '"one"'),
		source.getBytes(6, 2, undefined, '"one"'),
		source.getBytes(15, 2)
	]);
	expect(parts.map(({ data }) => text(data))).toEqual(['89a', '45', '67', 'fg']);
	// whose edition of the file is not known yet is asked for alone
	expect(requests.toSorted()).toEqual(['bytes=15-16', 'bytes=4-10']);
});

test('parts far from each other, or too many for one answer, are fetched apart', async () => {
	const large = Buffer.alloc(400_000, 'x');
	const source = new TileSource(
		await serve(
			withRanges(
				() => '"one"',
				() => large
			)
		)
	);
	const wanted: [number, number][] = [
		[0, 60_000],
		[60_000, 60_000],
		[120_000, 60_000],
		[200_000, 50]
	];
	const parts = await Promise.all(wanted.map(([start, length]) => source.getBytes(start, length)));
	expect(parts.map(({ data }) => data.byteLength)).toEqual([60_000, 60_000, 60_000, 50]);
	expect(requests.toSorted()).toEqual(['bytes=0-119999', 'bytes=120000-179999', 'bytes=200000-200049']);
});

test('parts that cannot be had together are asked for one by one', async () => {
	const answer = withRanges(() => '"one"');
	const source = new TileSource(
		await serve((request, response) => {
			if (request.headers.range === 'bytes=4-9') response.destroy();
			else answer(request, response);
		})
	);
	const parts = await Promise.all([source.getBytes(4, 3), source.getBytes(7, 3)]);
	expect(parts.map(({ data }) => text(data))).toEqual(['456', '789']);
});

test('who waits alone and gives up ends the request, and among others costs them nothing', async () => {
	let closed = 0;
	let hold = true;
	const answer = withRanges(() => '"one"');
	const url = await serve((request, response) => {
		response.on('close', () => (closed += response.writableFinished ? 0 : 1));
		if (!hold) answer(request, response);
	});
	const source = new TileSource(url);
	const [alone, among] = [new AbortController(), new AbortController()];
	const first = source.getBytes(4, 3, alone.signal);
	await expect.poll(() => requests.length).toBe(1);
	alone.abort();
	await expect(first).rejects.toThrow('abort');
	await expect.poll(() => closed).toBe(1);
	hold = false;
	void source.getBytes(4, 3, among.signal);
	const other = source.getBytes(7, 3);
	among.abort();
	expect(text((await other).data)).toBe('789');
	expect(requests).toEqual(['bytes=4-6', 'bytes=4-9']);
});

test('of a server without ranges the whole file is kept once', async () => {
	const source = new TileSource(
		await serve((_, response) => response.writeHead(200, { etag: '"one"' }).end(BODY))
	);
	expect(text((await source.getBytes(0, 4)).data)).toBe('0123');
	expect(text((await source.getBytes(18, 9, undefined, '"one"')).data)).toBe('ij');
	expect(requests).toHaveLength(1);
	await expect(source.getBytes(20, 4)).rejects.toThrow('found 20 bytes, wanted some from byte 20 on');
});

test('an error names the address and the status', async () => {
	const url = await serve((_, response) => response.writeHead(503).end('busy'));
	await expect(new TileSource(url).getBytes(0, 4)).rejects.toThrow(
		`${url}: found status 503, wanted 206 or 200`
	);
});

test('a file that was replaced is told apart, and read anew after that', async () => {
	let etag = '"one"';
	const source = new TileSource(await serve(withRanges(() => etag)));
	await source.getBytes(0, 4);
	etag = '"two"';
	await expect(source.getBytes(4, 4, undefined, '"one"')).rejects.toThrow(StaleFile);
	expect((await source.getBytes(0, 4)).etag).toBe('"two"');
});

test('a file that became shorter than the part wanted counts as replaced', async () => {
	const source = new TileSource(
		await serve(
			withRanges(
				() => '"one"',
				() => BODY.subarray(0, 5)
			)
		)
	);
	await expect(source.getBytes(10, 4, undefined, '"old"')).rejects.toThrow(StaleFile);
	await expect(source.getBytes(10, 4)).rejects.toThrow('found status 416');
});

test('weak marks of a server that compresses are no sign of another file', async () => {
	const source = new TileSource(await serve(withRanges(() => 'W/"weak"')));
	expect((await source.getBytes(0, 4)).etag).toBeUndefined();
	expect(text((await source.getBytes(4, 4, undefined, '"one"')).data)).toBe('4567');
});

test('a caller that gives up does not spoil the file for others', async () => {
	let hold = true;
	const url = await serve((_, response) => {
		response.writeHead(200).write(BODY.subarray(0, 5));
		if (!hold) response.end(BODY.subarray(5));
	});
	const source = new TileSource(url);
	const controller = new AbortController();
	const first = source.getBytes(0, 4, controller.signal);
	await expect.poll(() => requests.length).toBe(1);
	hold = false;
	controller.abort();
	await expect(first).rejects.toThrow('abort');
	expect(text((await source.getBytes(8, 4)).data)).toBe('89ab');
});

test.each([
	['breaks off on its way', (response: ServerResponse) => response.write('01', () => response.destroy())],
	['comes short, as from the cache of Chrome', (response: ServerResponse) => response.end()]
])('a part that %s is asked for once more, and twice is an error', async (_, spoil) => {
	const answer = withRanges(() => '"one"');
	let broken = 1;
	const url = await serve((request, response) => {
		if (requests.length > broken) return answer(request, response);
		response.writeHead(206, { 'content-range': 'bytes 0-3/20', 'transfer-encoding': 'chunked' });
		spoil(response);
	});
	expect(text((await new TileSource(url).getBytes(0, 4)).data)).toBe('0123');
	expect(requests).toEqual(['bytes=0-3', 'bytes=0-3']);
	broken = 4;
	await expect(new TileSource(url).getBytes(0, 4)).rejects.toThrow(TypeError);
	expect(requests).toHaveLength(4);
});
