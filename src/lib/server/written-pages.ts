import type { AnyPage, PageKind, Pages } from '../pages/index';
import type { RecordPage } from '../pages/record';
import type { AgreementView, CitableSource, EventView } from '../pages/views';
import type { ToldClaims } from '../records/told-claims';

/** What a built page need not carry as data, since only its written parts are made of it. */
type Bare = { [K in PageKind]?: (page: Pages[K]) => Partial<Pages[K]> };

/** How many claims there are is told in the head of some pages. */
const bareClaims = (told: ToldClaims): ToldClaims => ({ ...told, cards: [], statements: [], timeline: [] });

/** A citation asks for their addresses, which are not told. */
const bareSources = (sources: readonly CitableSource[]): CitableSource[] =>
	sources.map(({ n, address }) => ({ n, address, id: '', url: '', title: '', publisher: '', date: null }));

const bareRecord = ({ told, sources, position }: RecordPage): Partial<RecordPage> => ({
	told: bareClaims(told),
	relations: [],
	notes: [],
	nearby: null,
	updated: null,
	// one of the marks below its name says how well its place is known
	position: position && { ...position, lines: [], openIn: null },
	beside: null,
	sources: bareSources(sources)
});

/** What filters ask of an entry stays. */
function bareEntry<T extends EventView | AgreementView>(entry: T): T {
	return {
		...entry,
		title: { name: '', other: '', nameStatus: null },
		dateBasisLabel: '',
		dateReason: null,
		summary: '',
		notes: [],
		sources: [],
		claims: [],
		relations: []
	};
}

const BARE: Bare = {
	// its part is written anew for years past
	home: () => ({}),
	site: (page) => ({ ...bareRecord(page), missing: '' }),
	city: bareRecord,
	node: bareRecord,
	organisation: bareRecord,
	route: (page) => ({ ...bareRecord(page), answers: { ...page.answers, parts: [] } }),
	leg: ({ told, sources }) => ({ notes: [], told: bareClaims(told), sources: bareSources(sources) }),
	source: ({ told, sources }) => ({ notes: [], told: bareClaims(told), sources: bareSources(sources) }),
	routes: ({ told }) => ({ groups: [], relations: [], told: bareClaims(told), sources: [] }),
	bilateral: ({ agreements, told, sources }) => ({
		agreements: agreements.map(bareEntry),
		told: bareClaims(told),
		sources: bareSources(sources)
	}),
	timeline: ({ years }) => ({
		years: years.map(({ year, events }) => ({ year, events: events.map(bareEntry) }))
	}),
	names: () => ({ letters: [] }),
	quality: ({ lengths }) => ({
		newest: { figures: [], sources: [] },
		dateBasis: [],
		alignments: [],
		conflicts: [],
		placeholders: [],
		withoutPosition: [],
		unverifiedNames: [],
		unclearLegs: [],
		withoutAddress: [],
		unusedNodes: [],
		warnings: [],
		lengths: { ...lengths, comparisons: [] }
	})
};

const ofKind = ({ kind }: AnyPage) => BARE[kind] as ((page: AnyPage) => Partial<AnyPage>) | undefined;

/** Whether a page has written parts. */
export const hasParts = (page: AnyPage): boolean => ofKind(page) !== undefined;

const DATA =
	/(<script type="application\/json" data-sveltekit-fetched data-url="[^"]*\/page\.json"[^>]*>)(.*?)(?=<\/script>)/s;

/** Takes out of the HTML of a page what its written parts were made of: it stands there once already, as text. */
export function withoutWritten(html: string): string {
	return html.replace(DATA, (_, tag: string, json: string) => {
		const answer = JSON.parse(json) as { body: string };
		// Kit puts there what `pageFileAt` gave
		const { hasParts: _parts, page, ...file } = JSON.parse(answer.body) as { hasParts?: true; page: AnyPage };
		const body = JSON.stringify({ page: { ...page, ...ofKind(page)?.(page) }, ...file });
		// as Kit does, so that no text ends the script
		return tag + JSON.stringify({ ...answer, body }).replaceAll('<', '\\u003C');
	});
}
