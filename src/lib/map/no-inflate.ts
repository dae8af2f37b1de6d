/** Stands in for fflate, which pmtiles would use only where the browser cannot inflate by itself. */
export function decompressSync(): never {
	throw new Error('found no DecompressionStream, wanted a browser that has one');
}
