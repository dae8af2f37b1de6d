import type { Atlas, AtlasLeg, Claim, Note, Position } from '../../../geo';
import { indexOf, type AtlasIndex, type Named } from './atlas-index';
import { bothEnds, type InEach, inLanguage, type Language, namesIn } from '../address/language';
import type { PageWords } from './page-words';
import type {
	ClaimRow,
	ClaimView,
	Coded,
	Conflict,
	EventView,
	Figure,
	Link,
	NoteView,
	PositionView,
	RelationView,
	SourceLink,
	SourceMark,
	Title
} from './views';

/**
 * Reads one atlas in one language for one page: links, labels and views of its records.
 * What is asked for twice is one object, so that the page data holds it once; sources are numbered as they are cited.
 */
export class Lookup {
	readonly index: AtlasIndex;
	readonly #sources = new Map<string, SourceLink>();
	readonly #marks = new Map<string, SourceMark>();
	readonly #subjects = new Map<string, Link>();
	readonly #coded = new Map<string, Coded>();

	constructor(
		readonly atlas: Atlas,
		readonly language: Language,
		readonly words: PageWords
	) {
		this.index = indexOf(atlas);
	}

	/** A field of a record in the language of the page; a missing one is empty. */
	text<F extends string>(record: InEach<F>, field: F): string {
		return inLanguage(record, field, this.language) ?? '';
	}

	/** Label of a coded value. */
	coded(list: keyof Atlas['codes'], id: string): Coded {
		return once(this.#coded, `${list} ${id}`, () => {
			const labels: Record<string, { en: string; zh: string }> = this.atlas.codes[list];
			return { id, label: labels[id]?.[this.language] ?? id };
		});
	}

	link(record: { name: string; name_zh: string; url: string }): Link {
		return { ...namesIn(record, this.language), url: record.url };
	}

	/** Names, with a word on the Chinese one where it is not an established name. */
	title(record: Named): Title {
		const { name, other } = this.link({ ...record, url: '' });
		const isDoubtful = record.name_zh_status === 'translated' || record.name_zh_status === 'unverified';
		return {
			name,
			other,
			nameStatus: isDoubtful ? this.coded('name_status', record.name_zh_status).label : null
		};
	}

	/**
	 * Link to any subject of claims and relations.
	 * @throws on an id that is no subject: the checks let none through
	 */
	subject(id: string): Link {
		return once(this.#subjects, id, () => this.#subjectLink(id));
	}

	#subjectLink(id: string): Link {
		const record = this.index.subjects.get(id);
		if (record) return this.link(record);
		const { corridor, bilateral } = this.atlas.config;
		if (id === 'corridor') return this.link({ name: corridor.en, name_zh: corridor.zh, url: '/routes/' });
		if (id === 'bilateral')
			return this.link({ name: bilateral.en, name_zh: bilateral.zh, url: '/bilateral/' });
		throw new Error(`subject ${id}: found no record, wanted one`);
	}

	node(id: string): Link {
		const node = this.index.nodes.get(id);
		if (!node) throw new Error(`node ${id}: found no record, wanted one`);
		return this.link(node);
	}

	/** The name of what lies between two places. */
	between(from: Link, to: Link): string {
		return bothEnds(from.name, to.name, this.language);
	}

	leg(id: string): AtlasLeg {
		const leg = this.index.legs.get(id);
		if (!leg) throw new Error(`leg ${id}: found no record, wanted one`);
		return leg;
	}

	/** A source with its number on this page, counted from 1 in the order of first citation. */
	source(id: string): SourceLink {
		return once(this.#sources, id, () => {
			const source = this.index.sources.get(id);
			if (!source) throw new Error(`source ${id}: found no record, wanted one`);
			return {
				id,
				n: this.#sources.size + 1,
				title: this.text(source, 'title'),
				publisher: this.text(source, 'publisher'),
				date: source.date,
				url: source.page
			};
		});
	}

	/** Only the number of a source and its page, for what names no more of it. */
	mark(id: string): SourceMark {
		return once(this.#marks, id, () => {
			const { n, url } = this.source(id);
			return { id, n, url };
		});
	}

	marks(ids: readonly string[]): SourceMark[] {
		return [...new Set(ids)].map((id) => this.mark(id));
	}

	/** Every source cited on the page so far, and then those of the record itself; asked for last. */
	cited(ids: readonly string[] = []): SourceLink[] {
		for (const id of ids) this.source(id);
		return [...this.#sources.values()];
	}

	notes(notes: readonly Note[]): NoteView[] {
		return notes.map((note) => ({ text: this.text(note, 'text'), sources: this.marks(note.sources) }));
	}

	position(position: Position | null): PositionView {
		if (!position) {
			return {
				lngLat: null,
				accuracy: this.coded('accuracy', 'none'),
				accuracyM: null,
				basis: null,
				verified: false,
				placeholder: false,
				credit: null,
				licence: null
			};
		}
		return {
			lngLat: position.lngLat,
			accuracy: this.coded('accuracy', position.accuracy),
			accuracyM: position.accuracy_m,
			basis: this.text(position, 'basis'),
			verified: position.verified,
			placeholder: position.placeholder,
			credit: position.credit,
			licence: position.licence
		};
	}

	figure(claim: Claim): Figure {
		return {
			value: claim.value,
			valueMax: claim.value_max,
			valueText: claim.value_text,
			qualifier: claim.qualifier,
			unit: claim.unit,
			unitLabel: this.coded('unit', claim.unit).label
		};
	}

	claim(claim: Claim): ClaimView {
		return {
			id: claim.id,
			subject: this.subject(claim.subject),
			measure: this.measure(claim),
			figure: this.figure(claim),
			qualifierLabel: this.coded('qualifier', claim.qualifier).label,
			asOf: claim.as_of,
			dateBasis: claim.date_basis,
			dateBasisLabel: this.coded('date_basis', claim.date_basis).label,
			dateReason: this.text(claim, 'date_reason') || null,
			source: this.source(claim.source),
			locator: claim.locator,
			statement: this.text(claim, 'statement'),
			note: this.text(claim, 'note') || null,
			lengthNote: this.text(claim, 'length_note') || null,
			span: this.span(claim),
			conflicts: claim.conflicts_with.map((id) => this.conflict(id))
		};
	}

	/** A claim in one line, for lists that leave the evidence to the card. */
	claimRow(claim: Atlas['claims'][number]): ClaimRow {
		return {
			id: claim.id,
			subject: this.subject(claim.subject),
			measure: this.measure(claim),
			figure: this.figure(claim),
			qualifierLabel: this.coded('qualifier', claim.qualifier).label,
			span: this.span(claim)?.name ?? null,
			asOf: claim.as_of,
			dateBasis: claim.date_basis,
			source: this.mark(claim.source),
			url: claim.url
		};
	}

	measure(claim: Claim): string {
		const measure = this.index.measures.get(claim.measure);
		return measure ? this.text(measure, 'label') : claim.measure;
	}

	claims(subject: string): ClaimView[] {
		return (this.index.claimsBySubject.get(subject) ?? []).map((claim) => this.claim(claim));
	}

	private span({ span }: Claim): ClaimView['span'] {
		if (!span) return null;
		return {
			name: this.between(this.node(span.from), this.node(span.to)),
			route: this.subject(span.route)
		};
	}

	private conflict(id: string): Conflict {
		const claim = this.index.claims.get(id);
		if (!claim) throw new Error(`claim ${id}: found no record, wanted one`);
		return {
			id,
			url: claim.url,
			figure: this.figure(claim),
			qualifierLabel: this.coded('qualifier', claim.qualifier).label,
			statement: this.text(claim, 'statement'),
			source: this.source(claim.source),
			asOf: claim.as_of
		};
	}

	/** A type of relation as read from the end that it points at, where that has words of its own. */
	#inverse(id: string): Coded {
		return once(this.#coded, `inverse ${id}`, () => {
			const { label } = this.coded('relation_type', id);
			return { id, label: this.words.inverse[id] ?? label };
		});
	}

	/** Relations of a subject, its own first, then those that point at it. */
	relations(id: string): RelationView[] {
		const outward = this.index.relationsFrom.get(id) ?? [];
		const inward = this.index.relationsTo.get(id) ?? [];
		return [
			...outward.map((relation) => ({ relation, end: relation.to, inward: false })),
			...inward.map((relation) => ({ relation, end: relation.from, inward: true }))
		].map(({ relation, end, inward: isInward }) => ({
			type: isInward ? this.#inverse(relation.type) : this.coded('relation_type', relation.type),
			other: this.subject(end),
			since: relation.since,
			note: this.text(relation, 'note') || null,
			source: this.mark(relation.source)
		}));
	}

	event(event: Atlas['events'][number]): EventView {
		const city = event.city ? this.subject(event.city) : null;
		return {
			id: event.id,
			title: this.title(event),
			kind: this.coded('event_kind', event.kind),
			date: event.date,
			dateBasis: event.date_basis,
			dateBasisLabel: this.coded('date_basis', event.date_basis).label,
			dateReason: this.text(event, 'date_reason') || null,
			summary: this.text(event, 'summary'),
			city,
			subjects: event.subjects.map((id) => this.subject(id)),
			notes: this.notes(event.notes),
			sources: this.marks(event.sources),
			claims: (this.index.claimsBySubject.get(event.id) ?? []).map((claim) => this.claimRow(claim)),
			relations: this.relations(event.id)
		};
	}
}

/** The value under a key, made the first time it is asked for. */
function once<T>(known: Map<string, T>, key: string, make: () => T): T {
	const value = known.get(key) ?? make();
	known.set(key, value);
	return value;
}
