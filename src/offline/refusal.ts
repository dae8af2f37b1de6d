import type { Refusal } from './messages';

/** What is on the host is not what this worker was built with. */
export class ChangedFile extends Error {}

/** What a failure means to the reader. */
export function refusalOf(error: unknown): Refusal {
	if (error instanceof ChangedFile) return 'changed';
	const name = error instanceof Error || error instanceof DOMException ? error.name : '';
	if (name === 'AbortError') return 'cancelled';
	return /Quota|UnknownError|NoModification|InvalidState|Security/.test(name) ? 'full' : 'unreachable';
}
