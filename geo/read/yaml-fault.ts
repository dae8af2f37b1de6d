import { isCollection, isPair, isScalar, type Document, type ErrorCode } from 'yaml';
import { shown } from './problem';

/** What a parser's error says to somebody who edits records: what was found, what was wanted. */
const WORDS: Record<ErrorCode, string> = {
	ALIAS_PROPS: 'found an anchor or tag before an alias, wanted the value itself',
	BAD_ALIAS: 'found a bare & or *, wanted the value, in quotes where it begins with such a sign',
	BAD_COLLECTION_TYPE: 'found a tag, wanted the value alone',
	BAD_DIRECTIVE: 'found a line that begins with %, wanted plain YAML without directives',
	BAD_DQ_ESCAPE: 'found a backslash in double quotes that means nothing, wanted \\\\ or single quotes',
	BAD_INDENT: 'found a line that is indented unlike those beside it, wanted two spaces a level',
	BAD_PROP_ORDER: 'found an anchor or tag, wanted the value alone',
	BAD_SCALAR_START: 'found a text that begins with a sign of YAML, wanted it in quotes',
	BLOCK_AS_IMPLICIT_KEY: 'found a second "key:" in one value, wanted one key a line, or the value in quotes',
	BLOCK_IN_FLOW: 'found a list or map by lines inside brackets, wanted the brackets closed first',
	DUPLICATE_KEY: 'found a key twice, wanted it once',
	IMPOSSIBLE: 'found text that is no YAML, wanted "key: value" lines',
	KEY_OVER_1024_CHARS: 'found a key of more than 1024 characters, wanted the name of a field',
	MISSING_CHAR: 'found a line that is neither "key: value" nor an item of a list, wanted one of them',
	MULTILINE_IMPLICIT_KEY: 'found a key over several lines, wanted "key: value" on one line',
	MULTIPLE_ANCHORS: 'found two anchors, wanted the value alone',
	MULTIPLE_DOCS: 'found a second document after --- or ..., wanted one document a file',
	MULTIPLE_TAGS: 'found two tags, wanted the value alone',
	NON_STRING_KEY: 'found a key that is no text, wanted the name of a field',
	RESOURCE_EXHAUSTION: 'found too many levels, wanted a flat record',
	TAB_AS_INDENT: 'found a tab as indent, wanted spaces',
	TAG_RESOLVE_FAILED: 'found a tag, wanted the value alone',
	UNEXPECTED_TOKEN: 'found something after the end of a value, wanted one value a key, in quotes where needed'
};
const CARRIAGE_RETURN = 'found a carriage return alone as the end of a line, wanted line feeds';
const UNCLOSED = /closing|must end with|end with a/;

type YamlError = { code: ErrorCode; message: string; pos: readonly [number, number] };

/**
 * The first thing that makes a text no YAML, at the offset where an author has to look. What a parser tells after
 * it follows from it, so that it is not told.
 */
export function syntaxFault(
	text: string,
	errors: readonly YamlError[],
	contents: Document['contents']
): { offset: number; message: string } | null {
	const [first] = errors.toSorted((one, other) => one.pos[0] - other.pos[0]);
	if (!first) return null;
	if (/\r(?!\n)/.test(text)) return { offset: text.search(/\r(?!\n)/), message: CARRIAGE_RETURN };
	// a value that goes on in the next line, which is a key of its own
	const isIndent = errors.some(
		({ code, pos }) => code === 'MULTILINE_IMPLICIT_KEY' && pos[0] === first.pos[0]
	);
	const offset = isIndent ? nextLine(text, first.pos[0]) : first.pos[0];
	const code = isIndent ? 'BAD_INDENT' : first.code;
	if (UNCLOSED.test(first.message)) {
		const opening = lastOpening(contents);
		const sign = text[opening] ?? '';
		if ('"\'[{'.includes(sign) && sign !== '') {
			return { offset: opening, message: `found ${sign} without its end, wanted it closed` };
		}
	}
	const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1).split('\n', 1)[0] ?? '';
	if (/^\s*\t/.test(line)) return { offset, message: WORDS.TAB_AS_INDENT };
	const tail = line.trim() === '' ? '' : ` (${shown(line.trim())})`;
	return { offset, message: WORDS[code].replace(/, wanted/, `${tail}, wanted`) };
}

/** Offset of the first line after a place that holds something. */
function nextLine(text: string, offset: number): number {
	const rest = /\n\s*(?=\S)/.exec(text.slice(offset));
	return rest ? offset + rest.index + rest[0].length : offset;
}

/** Offset of the last value of a text that broke off: of the quote or bracket that nothing closed. */
function lastOpening(contents: Document['contents']): number {
	let node: unknown = contents;
	let offset = 0;
	while (node) {
		if (isPair(node)) {
			node = node.value ?? node.key;
			continue;
		}
		if (!isScalar(node) && !isCollection(node)) break;
		offset = node.range?.[0] ?? offset;
		if (isScalar(node)) break;
		if (node.flow === true) break;
		node = node.items.at(-1);
	}
	return offset;
}
