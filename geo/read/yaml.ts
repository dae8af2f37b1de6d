import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type ParsedNode } from 'yaml';
import { syntaxFault } from './yaml-fault';
import { plainValue, type Path } from './yaml-value';

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
