import type { PartProps, Parts } from './parts';

/** Parts of the built page that may be taken away and come back, by the ids of their elements. */
const kept = new Map<string, string>();

/** What the server has written stays where it is: hydration does not look at what this gives, as long as it is something. */
export function written<Name extends keyof Parts>(
	_name: Name,
	_props: PartProps[Name],
	_context: Map<unknown, unknown>,
	id = ''
): string {
	const html = kept.get(id) ?? document.getElementById(id)?.outerHTML ?? ' ';
	if (id) kept.set(id, html);
	return html;
}

/** A page that is come to from another one makes its parts itself. */
export const loadParts = async (): Promise<Parts | undefined> => (await import('./parts')).parts;
