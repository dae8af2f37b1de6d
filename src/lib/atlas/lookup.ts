import type { Atlas, AtlasLeg, Claim, Note, Position } from '../../../geo';
import { indexOf, type AtlasIndex, type Named } from './atlas-index';
import { inLanguage, type Language } from './language';
import type {
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
	Title
} from './views';

/** Reads one atlas in one language: links, labels and views of its records. */
export class Lookup {
	readonly index: AtlasIndex;

	constructor(
		readonly atlas: Atlas,
		readonly language: Language
	) {
		this.index = indexOf(atlas);
	}

	/** A field of a record in the language of the page; a missing one is empty. */
	text<F extends string>(record: { [K in F | `${F}_zh`]?: string | undefined }, field: F): string {
		return inLanguage(record, field, this.language) ?? '';
	}

	/** Label of a coded value. */
	coded(list: keyof Atlas['codes'], id: string): Coded {
		const labels: Record<string, { en: string; zh: string }> = this.atlas.codes[list];
		return { id, label: labels[id]?.[this.language] ?? id };
	}

	link(record: { name: string; name_zh: string; url: string }): Link {
		return this.language === 'zh'
			? { name: record.name_zh, other: record.name, url: record.url }
			: { name: record.name, other: record.name_zh, url: record.url };
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

	leg(id: string): AtlasLeg {
		const leg = this.index.legs.get(id);
		if (!leg) throw new Error(`leg ${id}: found no record, wanted one`);
		return leg;
	}

	source(id: string): SourceLink {
		const source = this.index.sources.get(id);
		if (!source) throw new Error(`source ${id}: found no record, wanted one`);
		return {
			id,
			title: this.text(source, 'title'),
			publisher: this.text(source, 'publisher'),
			date: source.date,
			url: source.page
		};
	}

	sources(ids: readonly string[]): SourceLink[] {
		return [...new Set(ids)].map((id) => this.source(id));
	}

	notes(notes: readonly Note[]): NoteView[] {
		return notes.map((note) => ({ text: this.text(note, 'text'), sources: this.sources(note.sources) }));
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
		const measure = this.index.measures.get(claim.measure);
		return {
			id: claim.id,
			subject: this.subject(claim.subject),
			measure: measure ? this.text(measure, 'label') : claim.measure,
			measureType: measure?.type ?? 'statement',
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
			span: this.span(claim),
			conflicts: claim.conflicts_with.map((id) => this.conflict(id))
		};
	}

	claims(subject: string): ClaimView[] {
		return (this.index.claimsBySubject.get(subject) ?? []).map((claim) => this.claim(claim));
	}

	private span({ span }: Claim): ClaimView['span'] {
		if (!span) return null;
		return {
			name: `${this.node(span.from).name} – ${this.node(span.to).name}`,
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

	/** Relations of a subject, its own first, then those that point at it. */
	relations(id: string): RelationView[] {
		const outward = this.index.relationsFrom.get(id) ?? [];
		const inward = this.index.relationsTo.get(id) ?? [];
		return [
			...outward.map((relation) => ({ relation, end: relation.to, inward: false })),
			...inward.map((relation) => ({ relation, end: relation.from, inward: true }))
		].map(({ relation, end, inward: isInward }) => ({
			label: this.coded('relation_type', relation.type).label,
			inward: isInward,
			other: this.subject(end),
			since: relation.since,
			note: this.text(relation, 'note') || null,
			source: this.source(relation.source)
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
			sources: this.sources(event.sources),
			claims: this.claims(event.id),
			relations: this.relations(event.id)
		};
	}

	/** Events that concern any of the subjects, oldest first. */
	events(subjects: readonly string[]): EventView[] {
		return this.atlas.events
			.filter((event) => event.subjects.some((id) => subjects.includes(id)))
			.sort((a, b) => a.date.localeCompare(b.date))
			.map((event) => this.event(event));
	}
}
