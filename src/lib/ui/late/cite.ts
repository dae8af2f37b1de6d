import { page } from '$app/state';
import { mount } from 'svelte';
import { citedIn } from './cited';
import CiteRow from './CiteRow.svelte';

/** Puts at the end of evidence, once, what takes its claim along: all that it tells is on the page. */
export function offerCitation(evidence: HTMLDetailsElement): void {
	const { page: shown, words } = page.data;
	const isOffered = evidence.querySelector('.cite') !== null;
	const cited = shown && !isOffered && citedIn(evidence, shown, words?.colon ?? '');
	// the row reads nothing that changes: it goes with the evidence
	if (cited) mount(CiteRow, { target: evidence, props: { cited } });
}
