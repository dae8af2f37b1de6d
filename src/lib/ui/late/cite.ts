import { page } from '$app/state';
import { mount } from 'svelte';
import { elementUrl } from '../../../../geo/shared/addresses';
import type { CitableSource, SourceLink } from '../../pages/views';
import { toldClaim } from '../../records/told-claims';
import type { Cited } from '../../words/citation';
import { address } from '../base/address';
import CiteRow from './CiteRow.svelte';

/** Puts at the end of evidence, once, what takes its claim along: all that it tells is in the data of the page. */
export function offerCitation(evidence: HTMLDetailsElement): void {
	const id = evidence.closest<HTMLElement>('[data-claim]')?.dataset.claim;
	const cited = id && !evidence.querySelector('.cite') && citedOn(id);
	// the row reads nothing that changes: it goes with the evidence
	if (cited) mount(CiteRow, { target: evidence, props: { cited } });
}

function citedOn(id: string): Cited | undefined {
	const shown = page.data.page;
	// another page may have come while this code was on its way
	if (!shown || !('told' in shown)) return;
	const { language } = shown;
	const claim = toldClaim(shown.told, id);
	if (!claim) return;
	const sources: (SourceLink & Partial<CitableSource>)[] = shown.sources;
	const whole = (url: string): string => new URL(address(url, language), location.href).href;
	return {
		claim,
		subject: claim.span?.name ?? claim.subject?.name ?? shown.title,
		language,
		// where it has none, or the page no room for it, the atlas says what is known
		sourceAddress: sources.find((one) => one.id === claim.source.id)?.address ?? whole(claim.source.url),
		address: whole(elementUrl(claim.subject?.url ?? shown.path, id))
	};
}
