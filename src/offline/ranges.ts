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
	const { first, last } = range;
	return partial(whole.slice(first, last + 1), `bytes ${first}-${last}/${whole.size}`, headers);
}

/** An answer with a part of a file. */
export function partial(body: Blob, range: string, headers: Record<string, string>): Response {
	return new Response(body, {
		status: 206,
		headers: {
			...headers,
			'accept-ranges': 'bytes',
			'content-length': String(body.size),
			'content-range': range
		}
	});
}
