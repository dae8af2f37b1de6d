/** Bytes of a file, both ends included. */
export type Range = { first: number; last: number };

/** The one range that a header asks of a file of so many bytes; null where it cannot be given. */
export function rangeOf(header: string, bytes: number): Range | null {
	const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header.trim()) ?? [];
	if (from === '' && to === '') return null;
	const first = from === '' ? Math.max(bytes - Number(to), 0) : Number(from);
	const last = from === '' || to === '' ? bytes - 1 : Math.min(Number(to), bytes - 1);
	return first <= last && first < bytes ? { first, last } : null;
}

/** A part of a kept file, as a server with ranges answers; 416 where there is no such part. */
export function partOf(whole: Blob, header: string, headers: Record<string, string>): Response {
	const range = rangeOf(header, whole.size);
	if (!range)
		return new Response(null, { status: 416, headers: { 'content-range': `bytes */${whole.size}` } });
	return partial(whole, 0, range, whole.size, headers);
}

/** An answer with a range of a file of so many bytes, cut from what is kept of it from byte `start` on. */
export function partial(
	kept: Blob,
	start: number,
	{ first, last }: Range,
	bytes: number,
	headers: Record<string, string>
): Response {
	const body = kept.slice(first - start, last + 1 - start);
	return new Response(body, {
		status: 206,
		headers: {
			...headers,
			'accept-ranges': 'bytes',
			'content-length': String(body.size),
			'content-range': `bytes ${first}-${last}/${bytes}`
		}
	});
}
