import type { NavigationType } from '@sveltejs/kit';
import { tick } from 'svelte';
import {
	namesLayers,
	readLayers,
	switched,
	unknownLayers,
	withLayers,
	type LegendSwitch
} from '../../shown/layers';
import { LAYERS } from '../../shown/parts';
import { leftOutWords } from '../../words/left-out';
import { correctAddress, shownAddress, writeAtRest } from '../../written-address';
import type { ShownState } from '../base/shown.svelte';
import { language } from '../base/words';
import type { MapChoices } from '../layout/map-choices.svelte';

/** Switches an entry of the legend off, or on again. */
export function turn(entry: LegendSwitch, shown: ShownState, choices: MapChoices): void {
	const isHidden = LAYERS.some((layer) => layer === entry && shown.parts.hidden?.includes(layer));
	if (entry === 'borders') {
		const isShown = choices.hasBorders && !isHidden;
		choices.hasBorders = !isShown;
		// what is kept in the browser is not what an address says
		if (isShown === isHidden) return;
	}
	shown.said = '';
	const parts = switched(shown.parts, entry);
	shown.put(parts);
	writeAtRest((url) => withLayers(url, parts));
}

/** A page has come: its address says what is off the map, or it was opened by a link and keeps what was off before. */
export async function follow(type: NavigationType, shown: ShownState): Promise<void> {
	const { searchParams } = shownAddress();
	if (type === 'enter' || type === 'popstate' || namesLayers(searchParams))
		shown.put(readLayers(searchParams));
	const unknown = unknownLayers(searchParams);
	if (unknown.length > 0) shown.said = leftOutWords[language()](unknown);
	const { parts } = shown;
	// the address can be corrected only after the router has started
	await tick();
	correctAddress((url) => withLayers(url, parts));
}
