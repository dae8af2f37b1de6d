import type { ClaimLeaf, MergeLeafTypes, ObservationLeaf, Thing } from 'schema-dts';
import { linkOf, type Host } from '../../../../geo/shared/host';
import { elementUrl, inLanguagePath } from '../../../../geo/shared/addresses';
import type { PageBase } from '../../pages/page';
import type { RecordPage } from '../../pages/record';
import type { ClaimView } from '../../pages/views';

/** An observation by itself is no work that could cite another; a claim is. */
export type Observed = MergeLeafTypes<[ObservationLeaf, ClaimLeaf]>;

/** How many figures of a page are told to machines: the files of `/data/` hold all of them. */
const MOST = 8;

/**
 * The newest figures of a page, each with the source that it rests on.
 * @param about the subject as other things name it
 */
export function observationsOf(page: RecordPage, about: Thing, host: Host): Observed[] {
	const addresses = new Map(page.sources.map(({ id, address }) => [id, address ?? undefined]));
	return page.told.cards
		.flatMap(({ scopes }) => scopes.map(({ newest }) => newest.claim))
		.filter(({ figure }) => figure.value !== null)
		.slice(0, MOST)
		.map((claim) => ({
			...observation(claim, page, host),
			observationAbout: about,
			citation: {
				'@type': 'CreativeWork',
				name: claim.source.title,
				publisher: { '@type': 'Organization', name: claim.source.publisher },
				datePublished: claim.source.date ?? undefined,
				url: addresses.get(claim.source.id)
			}
		}));
}

function observation(
	{ id, measure, scope, figure, qualifierLabel, asOf }: ClaimView,
	{ path, language }: PageBase,
	host: Host
): Observed {
	const { value, valueMax, qualifier, unitLabel, said } = figure;
	const figureText = [qualifier === 'exact' ? '' : `${qualifierLabel} `, said.number, said.gap, said.unit];
	return {
		'@type': ['Observation', 'Claim'],
		'@id': linkOf(host, elementUrl(inLanguagePath(path, language), id)) ?? undefined,
		name: [measure, scope, figureText.join('')].filter(Boolean).join(' · '),
		variableMeasured: measure,
		// a range has no value of its own
		value: valueMax === null ? (value ?? undefined) : undefined,
		...(valueMax !== null && { minValue: value ?? undefined, maxValue: valueMax }),
		unitText: unitLabel,
		observationDate: asOf ?? undefined
	};
}
