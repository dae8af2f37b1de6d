import { elementUrl } from '../../../../geo/shared/addresses';
import type { AnyPage } from '../../pages/index';
import type { Cited } from '../../words/citation';

/** The claim of evidence, as the page tells it: a built page has it as text alone. */
export function citedIn(evidence: HTMLElement, page: AnyPage, colon: string): Cited | undefined {
	const told = evidence.closest<HTMLElement>('[data-claim]');
	const from = evidence.querySelector(':scope > p cite')?.closest('p');
	if (!told || !from || !('told' in page)) return undefined;
	const card = evidence.closest('.card');
	const said = told.querySelector(':scope > .said') ?? evidence.querySelector(':scope > p');
	const subject = (card?.querySelector('.measure') ?? said)?.querySelector('a');
	const n = Number(evidence.querySelector(':scope > summary > .mark')?.lastChild?.textContent);
	const link = from.querySelector('a')?.pathname ?? '';
	const basis = evidence.querySelector(':scope > summary .basis');
	const id = told.dataset.claim ?? '';
	const sources: { n: number; address?: string | null }[] = page.sources;
	const whole = (path: string): string => new URL(path, location.href).href;
	/** what follows the name of the subject */
	const after = (text: string | undefined, gap: string): string =>
		(text ?? '').trim().slice(subject ? textOf(subject).length + gap.length : 0);
	return {
		claim: {
			id,
			measure: after(card?.querySelector('.measure')?.textContent, ' · ').trim(),
			scope: textIn(evidence.closest('.scope'), ':scope > .noun:not(.by)'),
			figure: figureOf(evidence),
			asOf: evidence.querySelector<HTMLTimeElement>(':scope > summary time')?.dateTime ?? null,
			dateBasis: basis?.classList.item(1) ?? '',
			dateBasisLabel: textOf(basis?.querySelector('.unseen') ?? basis).replace(/^[,，]\s*/, ''),
			statement: card ? textOf(said) : after(said?.textContent, colon),
			locator: textOf(from.lastElementChild).replace(/^· /, ''),
			source: {
				publisher: textOf(evidence.querySelector('.from')),
				title: textOf(from.querySelector('cite')),
				date: from.querySelector('time')?.dateTime ?? null
			}
		},
		subject: textIn(evidence.closest('.scope'), '.span a') ?? subject?.textContent ?? page.title,
		language: page.language,
		// where it has none, or the page no room for it, the atlas says what is known
		sourceAddress: sources.find((source) => source.n === n)?.address ?? whole(link),
		address: whole(elementUrl(subject?.getAttribute('href') ?? location.pathname, id))
	};
}

const textOf = (element: Element | null | undefined): string => element?.textContent.trim() ?? '';

function textIn(element: Element | null, selector: string): string | null {
	return element?.querySelector(selector)?.textContent.trim() ?? null;
}

/** Its number with all that belongs to it; null for what is said in words alone. */
function figureOf(evidence: HTMLElement): string | null {
	const beside =
		evidence.querySelector(':scope > summary .figure') ??
		evidence.closest('.scope')?.querySelector(':scope > .claim > .value .figure');
	return (evidence.dataset.figure ?? textOf(beside)) || null;
}
