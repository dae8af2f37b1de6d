import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type ParsedNode } from 'yaml';
import { shown } from './problem';

/** A step into a value: the key of a map or the index of a list. */
export type Path = readonly (string | number)[];
export type Fault = { line: number; message: string };

/** The plain value of a YAML file, what is wrong with the file, and where each part of it stands. */
export type ParsedYaml = { value: unknown; faults: Fault[]; lineOf(path: Path): number };

/** Keys that would reach into the prototype of an object when copied without care. */
const REFUSED_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads YAML 1.2 as plain data: no anchors, aliases, merge keys or tags, no double keys, only text as keys.
 * `value` is undefined where the text is no YAML at all.
 */
export function parseYaml(text: string): ParsedYaml {
	const counter = new LineCounter();
	const lineAt = (offset: number) => counter.linePos(offset).line || 1;
	const faults: Fault[] = [];
	const root = compose(text, counter, faults);
	if (root === undefined) return { value: undefined, faults, lineOf: () => faults[0]?.line ?? 1 };

	const fault = (node: ParsedNode | null, message: string) => {
		faults.push({ line: lineAt(node?.range[0] ?? 0), message });
	};
	return { value: plain(root, fault), faults, lineOf: linesOf(text) };
}

/** Where the parts of a text stand: it is read again when that is first asked, for its nodes weigh far more than it. */
function linesOf(text: string): ParsedYaml['lineOf'] {
	let known: { root: ParsedNode | null; counter: LineCounter } | undefined;
	const read = () => {
		const counter = new LineCounter();
		return { root: compose(text, counter, []) ?? null, counter };
	};
	return (path) => {
		known ??= read();
		return known.counter.linePos(offsetOf(known.root, path)).line || 1;
	};
}

function compose(text: string, counter: LineCounter, faults: Fault[]): ParsedNode | null | undefined {
	try {
		const document = parseDocument(text, {
			lineCounter: counter,
			prettyErrors: false,
			version: '1.2',
			merge: false
		});
		if (document.errors.some(({ message }) => message.includes('call stack'))) throw new RangeError();
		for (const { pos, message } of [...document.errors, ...document.warnings]) {
			faults.push({
				line: counter.linePos(pos[0]).line || 1,
				message: `found ${message}, wanted plain YAML`
			});
		}
		return document.errors.length > 0 ? undefined : document.contents;
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		faults.push({ line: 1, message: 'found too many levels, wanted a flat record' });
		return undefined;
	}
}

type Report = (node: ParsedNode | null, message: string) => void;

function plain(node: ParsedNode | null, report: Report): unknown {
	if (node === null) return null;
	if (isAlias(node)) {
		report(node, `found the alias ${shown(`*${node.source}`)}, wanted the value itself`);
		return null;
	}
	if (node.anchor) report(node, `found the anchor ${shown(`&${node.anchor}`)}, wanted the value alone`);
	if (node.tag) report(node, `found the tag ${shown(node.tag)}, wanted the value alone`);
	if (isScalar(node)) return node.value;
	if (isSeq(node)) return node.items.map((item) => plain(item as ParsedNode | null, report));

	const value: Record<string, unknown> = {};
	for (const pair of node.items) {
		const key = isScalar(pair.key) ? pair.key.value : undefined;
		if (typeof key !== 'string') report(pair.key, 'found a key that is no text, wanted the name of a field');
		else if (REFUSED_KEYS.has(key))
			report(pair.key, `found the key ${shown(key)}, wanted the name of a field`);
		else value[key] = plain(pair.value, report);
	}
	return value;
}

/** Offset of the key or item that a path leads to, or of the nearest thing above it that exists. */
function offsetOf(root: ParsedNode | null, path: Path): number {
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
	return offset;
}
