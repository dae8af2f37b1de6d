import {
	type Document,
	type ErrorCode,
	isCollection,
	isMap,
	isPair,
	isScalar,
	isSeq,
	LineCounter,
	type ParsedNode,
	parseDocument
} from 'yaml';
import { plainValue } from './yaml-value';
import { shown, type Path } from './problem';

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
function syntaxFault(
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

export type Fault = { line: number; message: string };

/** The plain value of a YAML file, what is wrong with the file, and where each part of it stands. */
export type ParsedYaml = {
	/** undefined where the text is no YAML at all */
	value: unknown;
	faults: Fault[];
	/** paths at which something stands that a fault tells of */
	untrusted: Path[];
	lineOf(path: Path): number;
	/** whether the value at a path is null because nothing is written there */
	isBlank(path: Path): boolean;
};

/**
 * Reads YAML 1.2 as plain data: no anchors, aliases, merge keys, tags or directives, no double keys, only text as
 * keys, numbers in digits.
 */
export function parseYaml(text: string): ParsedYaml {
	const counter = new LineCounter();
	const lineAt = (offset: number) => counter.linePos(offset).line || 1;
	const document = compose(text, counter);
	const syntax = document
		? syntaxFault(text, document.errors, document.contents)
		: { offset: 0, message: 'found too many levels, wanted a flat record' };
	if (!document || syntax) {
		const line = lineAt(syntax?.offset ?? 0);
		const faults = [{ line, message: syntax?.message ?? '' }];
		return { value: undefined, faults, untrusted: [], lineOf: () => line, isBlank: () => false };
	}
	const root = document.contents;
	const { value, faults, untrusted } = plainValue(root);
	return {
		value,
		faults: [
			...directives(document),
			...faults.map(({ node, message }) => ({ line: lineAt(node?.range[0] ?? 0), message }))
		],
		untrusted,
		...placesIn(text)
	};
}

/** Where the parts of a text stand: it is read again when that is first asked, for its nodes weigh far more than it. */
function placesIn(text: string): Pick<ParsedYaml, 'lineOf' | 'isBlank'> {
	let known: { root: ParsedNode | null; counter: LineCounter } | undefined;
	const read = () => {
		const counter = new LineCounter();
		return { root: compose(text, counter)?.contents ?? null, counter };
	};
	const at = (path: Path) => {
		known ??= read();
		return { ...stepTo(known.root, path), counter: known.counter };
	};
	return {
		lineOf(path) {
			const { offset, counter } = at(path);
			return counter.linePos(offset).line || 1;
		},
		isBlank(path) {
			const { node } = at(path);
			return node === null || (isScalar(node) && node.value === null && node.source === '');
		}
	};
}

/** Null where there are more levels than can be read. */
function compose(text: string, counter: LineCounter): Document.Parsed | null {
	try {
		const document = parseDocument(text, {
			lineCounter: counter,
			prettyErrors: false,
			version: '1.2',
			merge: false,
			// told with the other faults, so that the rest of the file is still read
			uniqueKeys: false
		});
		return document.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION') ? null : document;
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		return null;
	}
}

/** `%YAML 1.1` would give other values to yes, no and 010. */
function directives({ directives, warnings }: Document.Parsed): Fault[] {
	if (!directives.yaml.explicit && !warnings.some(({ code }) => code === 'BAD_DIRECTIVE')) return [];
	return [{ line: 1, message: 'found a line that begins with %, wanted plain YAML without it' }];
}

/** The key or item that a path leads to, or the nearest thing above it that exists, and where it begins. */
function stepTo(root: ParsedNode | null, path: Path): { node: ParsedNode | null; offset: number } {
	let node = root;
	let offset = root?.range[0] ?? 0;
	for (const step of path) {
		if (isMap(node)) {
			const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
			if (!pair) break;
			offset = pair.key.range[0];
			node = pair.value;
		} else if (isSeq(node) && typeof step === 'number') {
			const item = node.items[step];
			if (!item) break;
			offset = item.range[0];
			node = item;
		} else break;
	}
	return { node, offset };
}
