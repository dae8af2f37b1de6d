import { seenRanges } from '../../files/fetched';

/** A file was replaced on the server while it was being read: what was read of it must not be mixed with the new one. */
export class StaleFile extends Error {}

export type Bytes = { data: ArrayBuffer; etag?: string };

/** What an archive is read from; throws `StaleFile` where the file was replaced since `etag` was read. */
export type ByteSource = {
	readonly url: string;
	getBytes(offset: number, length: number, signal?: AbortSignal, etag?: string): Promise<Bytes>;
};

/** A part that somebody waits for. */
type Wanted = {
	offset: number;
	length: number;
	signal: AbortSignal | undefined;
	etag: string | undefined;
	resolve: (bytes: Bytes) => void;
	reject: (reason: unknown) => void;
};

type Group = [Wanted, ...Wanted[]];

/** Parts with no more than this between them come in one answer; bytes. */
const GAP = 4096;
/** So that a slow line draws something before all is there; bytes. */
const LARGEST_ANSWER = 131_072;

/**
 * Reads a PMTiles archive by address. Parts that are asked for at once and lie beside each other, as the tiles of a view
 * do, are fetched in one request: each costs a round trip, and a browser sends six to a host at a time. Servers with
 * ranges answer 206 with the part; for one that answers 200, a plain file server or the service worker, the whole body is
 * kept once and every part is cut from it.
 */
export class TileSource implements ByteSource {
	#whole: Promise<Bytes> | null = null;
	#isStale = false;
	#wanted: Wanted[] = [];

	constructor(readonly url: string) {}

	/**
	 * Bytes of the archive. Throws `StaleFile` where the file was replaced since `etag` was read, upon which the
	 * archive reads its directories anew, and `TypeError` where the network breaks off twice; every other error names the
	 * address and the status.
	 */
	getBytes(offset: number, length: number, signal?: AbortSignal, etag?: string): Promise<Bytes> {
		return new Promise((resolve, reject) => {
			// the worker of the map asks for each tile in a message of its own
			if (this.#wanted.length === 0) setTimeout(this.#readWanted);
			this.#wanted.push({ offset, length, signal, etag, resolve, reject });
		});
	}

	#readWanted = (): void => {
		const groups: Group[] = [];
		for (const part of this.#wanted.splice(0).sort((a, b) => a.offset - b.offset)) {
			const group = groups.at(-1);
			if (group && isNear(group, part)) group.push(part);
			else groups.push([part]);
		}
		for (const parts of groups) void this.#readTogether(parts);
	};

	async #readTogether(parts: Group): Promise<void> {
		const [{ offset, etag }] = parts;
		// what others wait for too is not given up
		const signal = parts.length > 1 ? undefined : parts[0].signal;
		try {
			const together = await this.#part(offset, endOf(parts) - offset, signal, etag);
			for (const part of parts) part.resolve(this.#slice(together, part.offset - offset, part.length));
		} catch (error) {
			// what an off-line copy has of the map was seen in other company
			if (error instanceof TypeError && parts.length > 1)
				for (const part of parts) void this.#readTogether([part]);
			else for (const part of parts) part.reject(error);
		}
	}

	async #part(
		offset: number,
		length: number,
		signal: AbortSignal | undefined,
		etag: string | undefined
	): Promise<Bytes> {
		// another caller may have given up while the body came in
		const whole = await this.#whole?.catch(() => null);
		if (whole) return this.#slice(whole, offset, length, etag);
		const read = (cache: RequestCache) => this.#read(offset, length, cache, signal, etag);
		try {
			return await read(this.#isStale ? 'reload' : 'default');
		} catch (error) {
			if (!(error instanceof TypeError) || signal?.aborted) throw error;
			// of several ranges of a file that are asked at once Chrome's cache can fail one, or leave it without a body
			return read('no-store');
		}
	}

	async #read(
		offset: number,
		length: number,
		cache: RequestCache,
		signal: AbortSignal | undefined,
		etag: string | undefined
	): Promise<Bytes> {
		const headers = { range: `bytes=${offset}-${offset + length - 1}` };
		const response = await fetch(this.url, { headers, cache, ...(signal && { signal }) });
		if (response.status === 416 && etag !== undefined) throw this.#mismatch(etag, 'a shorter file');
		if (response.status === 200) return this.#slice(await this.#keep(response), offset, length, etag);
		if (response.status !== 206)
			throw new Error(`${this.url}: found status ${response.status}, wanted 206 or 200`);
		const found = etagOf(response);
		if (etag !== undefined && found !== undefined && found !== etag) throw this.#mismatch(etag, found);
		this.#isStale = false;
		seenRanges.push(headers.range);
		const data = await response.arrayBuffer();
		const stated = statedLength(response);
		if (stated !== undefined && data.byteLength !== stated)
			// the kind of error by which a fetch tells of a broken network
			throw new TypeError(`${this.url}: found ${data.byteLength} bytes, wanted ${stated}`);
		return rangeOf(data, found);
	}

	async #keep(response: Response): Promise<Bytes> {
		const whole = response.arrayBuffer().then((data) => rangeOf(data, etagOf(response)));
		this.#whole = whole;
		try {
			return await whole;
		} catch (error) {
			if (this.#whole === whole) this.#whole = null;
			throw error;
		}
	}

	#slice({ data, etag: found }: Bytes, offset: number, length: number, etag?: string): Bytes {
		if (etag !== undefined && found !== undefined && found !== etag) throw this.#mismatch(etag, found);
		if (offset >= data.byteLength) {
			throw new Error(`${this.url}: found ${data.byteLength} bytes, wanted some from byte ${offset} on`);
		}
		return rangeOf(data.slice(offset, offset + length), found);
	}

	/** The file changed: what the browser has kept of it must not be mixed with the new one. */
	#mismatch(wanted: string, found: string): StaleFile {
		this.#isStale = true;
		this.#whole = null;
		return new StaleFile(`${this.url}: found ${found}, wanted the file ${wanted} read before`);
	}
}

/** Where some parts end. */
const endOf = (parts: Group): number =>
	parts.reduce((end, { offset, length }) => Math.max(end, offset + length), 0);

/** Whether a part can be fetched with others before it: of one edition of the file, and beside the last of them. */
function isNear(group: Group, part: Wanted): boolean {
	const [{ offset, etag }] = group;
	return (
		part.etag === etag &&
		part.offset <= endOf(group) + GAP &&
		part.offset + part.length <= offset + LARGEST_ANSWER
	);
}

/** Bytes of the part that an answer says it holds. */
function statedLength({ headers }: Response): number | undefined {
	const [first, last] = (/^bytes (\d+)-(\d+)\//.exec(headers.get('content-range') ?? '') ?? []).slice(1);
	return first === undefined || last === undefined ? undefined : Number(last) - Number(first) + 1;
}

/** Weak marks say nothing about bytes. */
function etagOf({ headers }: Response): string | undefined {
	const etag = headers.get('etag');
	return etag === null || etag.startsWith('W/') ? undefined : etag;
}

function rangeOf(data: ArrayBuffer, etag: string | undefined): Bytes {
	return etag === undefined ? { data } : { data, etag };
}
