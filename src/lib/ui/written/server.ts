import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { parts, type PartProps, type Parts } from './parts';

/** A part as the page has it: without the comments by which components find their places, since nothing looks for them. */
export function written<Name extends keyof Parts>(
	name: Name,
	props: PartProps[Name],
	context: Map<unknown, unknown>,
	_id?: string
): string {
	// each component takes the properties of its own name
	const { body } = render(parts[name] as unknown as Component<PartProps[Name]>, { props, context });
	return body.replace(/<!--.*?-->/gs, '').replace(/\s{2,}/g, ' ');
}

/** While the site is built every part is written, and none is loaded. */
export const loadParts = (): Promise<Parts | undefined> => Promise.resolve(undefined);
