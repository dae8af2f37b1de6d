import { getContext, setContext } from 'svelte';

/** What is pointed at or focused, in the list or on the map, by its root-relative address without language. */
export class Hovered {
	url: string | null = $state(null);
}

const KEY = Symbol('hovered');

/** Makes the one object that list and map share. */
export function shareHovered(): Hovered {
	return setContext(KEY, new Hovered());
}

/** The shared object; null outside the layout. */
export function hovered(): Hovered | null {
	return getContext<Hovered | undefined>(KEY) ?? null;
}
