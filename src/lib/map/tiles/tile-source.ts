import { seenRanges } from '../../files/fetched';

/** A file was replaced on the server while it was being read: what was read of it must not be mixed with the new one. */
export class StaleFile extends Error {}

export type Bytes = { data: ArrayBuffer; etag?: string };

/** What an archive is read from; throws `StaleFile` where the file was replaced since `etag` was read. */
export type ByteSource = {
	readonly url: string;
	getBytes(offset: number, length: number, signal?: AbortSignal, etag?: string): Promise<Bytes>;
};

/**
 * Reads a PMTiles archive by address. Servers with ranges answer 206 with the part; for one that answers 200, a plain
 * file server or the service worker, the whole body is kept once and every part is cut from it.
 */
export class TileSource implements ByteSource {
	#whole: Promise<Bytes> | null = null;
	#isStale = false;

	constructor(readonly url: string) {}

	/**
	 * Bytes of the archive. Throws `StaleFile` where the file was replaced since `etag` was read, upon which the
	 * archive reads its directories anew, and `TypeError` where the network breaks off twice; every other error names the
	 * address and the status.
	 */
	async getBytes(offset: number, length: number, signal?: AbortSignal, etag?: string): Promise<Bytes> {
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

	#slice({ data, etag: found }: Bytes, offset: number, length: number, etag: string | undefined): Bytes {
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
