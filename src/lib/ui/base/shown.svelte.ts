import { getContext, setContext, untrack } from 'svelte';
import { ALL_PARTS, type ShownParts } from '../../shown/parts';

/** What the list, the search and the legend let through, each put in by its owner. */
export class ShownState {
	parts: ShownParts = $state.raw(ALL_PARTS);

	/** what an address named and the legend does not know; empty for nothing */
	said: string = $state('');

	/** Puts in what one of them lets through, and leaves the rest. */
	put(some: Partial<ShownParts>): void {
		this.parts = { ...untrack(() => this.parts), ...some };
	}
}

const KEY = Symbol('shown');

/** Makes the one value that page and map share. */
export function shareShown(): ShownState {
	return setContext(KEY, new ShownState());
}

/** The shared value, inside the layout. */
export function shownState(): ShownState {
	return getContext<ShownState>(KEY);
}
