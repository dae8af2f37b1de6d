import type { AnyPage } from '../lib/pages/index';
import type { ClaimView } from '../lib/pages/views';
import type { ToldClaims } from '../lib/records/told-claims';
import { wholeFigure } from '../lib/words/card-figure';
import { formatDate } from '../lib/words/date';
import { dictionary } from '../lib/words/dictionary';
import { formatKm } from '../lib/words/number';

/** One figure with what it is of, and when and by whom that was said. */
export type CardFigure = { value: string; of: string; said: string };
/** What the picture of a page says beside its map. */
export type CardText = {
	kind: string;
	title: string;
	other: string;
	figure: CardFigure | null;
	atlas: string;
};

/** The words of a page's picture. */
export function cardText(page: AnyPage): CardText {
	const t = dictionary(page.language);
	const common = { title: page.title, atlas: t.atlas };
	switch (page.kind) {
		case 'site':
			return {
				...common,
				kind: `${page.siteKind.label} · ${page.city.name}`,
				other: page.names.other,
				figure: figureOf(page)
			};
		case 'city':
			return {
				...common,
				kind: `${t.labels.city} · ${page.country.label}`,
				other: page.names.other,
				figure: figureOf(page) ?? bare(t.sentences.siteCount(page.sites.length))
			};
		case 'route':
			return {
				...common,
				kind: page.service.label,
				other: page.names.other,
				figure: figureOf(page) ?? drawn(page.lengthKm, page)
			};
		case 'leg':
			return {
				...common,
				kind: [t.sentences.legOf(page.leg.n, page.of), page.leg.mode.label, page.route.name].join(' · '),
				other: page.other,
				figure: figureOf(page) ?? drawn(page.leg.lengthKm, page)
			};
		case 'tour':
			return { ...common, kind: page.labels.kind, other: page.names.other, figure: bare(page.count) };
		default:
			return { ...common, title: t.atlas, kind: '', other: t.tagline, figure: null };
	}
}

/** Whether a page has a picture of its own. */
export const hasCard = ({ kind }: AnyPage): boolean =>
	['site', 'city', 'route', 'leg', 'tour'].includes(kind);

const bare = (value: string): CardFigure => ({ value, of: '', said: '' });

function drawn(lengthKm: number, { language }: AnyPage): CardFigure {
	return { ...bare(formatKm(lengthKm, language)), of: dictionary(language).labels.lengthDrawn };
}

/** The first figure that a page tells of its subject. */
function figureOf({ told, language }: AnyPage & { told: ToldClaims }): CardFigure | null {
	const t = dictionary(language);
	for (const { scopes } of told.cards)
		for (const { newest } of scopes) {
			const value = wholeFigure(newest.claim, t.gap);
			if (!value) continue;
			// a figure of a longer stretch is not one of the leg
			const of = [newest.claim.measure, newest.claim.scope, newest.claim.span?.name].filter(Boolean);
			return { value, of: of.join(' · '), said: saidBy(newest.claim, language) };
		}
	return null;
}

function saidBy({ asOf, source }: ClaimView, language: AnyPage['language']): string {
	const t = dictionary(language);
	const when = asOf ? [`${t.labels.asOf}${t.gap}${formatDate(asOf, language)}`] : [];
	return [...when, source.publisher].join(' · ');
}
