import '@citation-js/plugin-bibtex';
import { Cite } from '@citation-js/core';

/** What a reader of BibTeX and CSL-JSON finds in a text, as CSL-JSON without what it notes of its own reading. */
export function references(text: string): Record<string, unknown>[] {
	return new Cite(text).data.map(({ _graph, ...item }) => item);
}
