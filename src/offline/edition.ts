/** A file of the site: its path below the base, how long it is, and the first half of its SHA-256. */
export type EditionFile = { path: string; bytes: number; hash: string };

/** What one build of the site consists of, as far as the worker needs it. */
export type Edition = { version: string; base: string; files: EditionFile[]; map: EditionFile };

declare const __EDITION__: Edition;

/** The build that this worker belongs to. */
export const edition = __EDITION__;

/** @throws where the host has no such file, or another one than this edition's */
export async function checkFile({ path, bytes, hash }: EditionFile, body: ArrayBuffer): Promise<void> {
	if (body.byteLength !== bytes)
		throw new Error(`${path}: found ${body.byteLength} bytes, wanted ${bytes} of this edition`);
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
	const found = Array.from(digest.slice(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
	if (found !== hash) throw new Error(`${path}: found another content, wanted that of this edition`);
}
