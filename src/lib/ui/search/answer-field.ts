import { mount } from 'svelte';
import type { Hovered } from '../base/hovered.svelte';
import type { ShownState } from '../base/shown.svelte';
import SearchHits from './SearchHits.svelte';

/** Puts what answers a field below it, for as long as the field is there. */
export function answerField(input: HTMLInputElement, shared: Hovered | null, shown: ShownState): void {
	// what was typed another day would lie over the hits
	input.autocomplete = 'off';
	if (input.form)
		mount(SearchHits, { target: input.form, props: { form: input.form, input, shared, shown } });
}
