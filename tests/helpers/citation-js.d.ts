/** What is used here of a package that tells no types. */
declare module '@citation-js/core' {
	export class Cite {
		/** @throws on a text that is no list of references */
		constructor(text: string);
		/** the references as CSL-JSON */
		readonly data: Record<string, unknown>[];
	}
}
declare module '@citation-js/plugin-bibtex';
