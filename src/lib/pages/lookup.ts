import type { Atlas, AtlasLeg } from '../../../geo';
import { BILATERAL_URL, CORRIDOR_URL } from '../../../geo/shared/addresses';
import { bothEnds, type InEach, inLanguage, type Language, namesIn } from '../address/language';
import { indexOf, type AtlasIndex, type Named } from './atlas-index';
import type { Coded, Link, SourceLink, SourceMark, Title } from './views';

/**
 * Reads one atlas in one language for one page: links and labels of its records.
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
		readonly language: Language
	) {
		this.index = indexOf(atlas);
	}

	/** A field of a record in the language of the page; a missing one is empty. */
	text<F extends string>(record: InEach<F>, field: F): string {
		return inLanguage(record, field, this.language) ?? '';
	}

	/** Label of a coded value. */
	coded<Id extends string>(list: keyof Atlas['codes'], id: Id): Coded<Id> {
		const coded = once(this.#coded, `${list} ${id}`, () => {
			const labels: Record<string, { en: string; zh: string }> = this.atlas.codes[list];
			return { id, label: labels[id]?.[this.language] ?? id };
		});
		// what is kept under the name of an id has that id
		return coded as Coded<Id>;
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
		if (id === 'corridor') return this.link({ name: corridor.en, name_zh: corridor.zh, url: CORRIDOR_URL });
		if (id === 'bilateral')
			return this.link({ name: bilateral.en, name_zh: bilateral.zh, url: BILATERAL_URL });
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
}

/** The value under a key, made the first time it is asked for. */
function once<T>(known: Map<string, T>, key: string, make: () => T): T {
	const value = known.get(key) ?? make();
	known.set(key, value);
	return value;
}
