import { isAlias, isScalar, isSeq, Scalar, type ParsedNode } from 'yaml';
import { shown, type Path } from './problem';

/** Keys that would reach into the prototype of an object when copied without care. */
const REFUSED_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
/** Records are flat: no schema goes half as deep. */
const DEEPEST = 16;
/** The one way to write a number; octal, hexadecimal, exponents and signs mean other things to other readers. */
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
/** More digits than a number of a computer keeps. */
const MOST_DIGITS = 15;

export type NodeFault = { node: ParsedNode | null; message: string };
/** A plain value; `untrusted` are the paths at which something stands that is not what the author meant. */
export type PlainValue = { value: unknown; faults: NodeFault[]; untrusted: Path[] };

/** The plain value of a parsed text. Whatever YAML can do beyond maps, lists, texts and numbers is a fault. */
export function plainValue(root: ParsedNode | null): PlainValue {
	const faults: NodeFault[] = [];
	const untrusted: Path[] = [];
	const path: (string | number)[] = [];
	/** anchors and aliases: those of one file belong together, so that the first speaks for all */
	const references: { node: ParsedNode; says: string }[] = [];

	const tell = (node: ParsedNode | null, message: string, at: Path = [...path]) => {
		faults.push({ node, message });
		untrusted.push(at);
	};
	const below = (step: string | number, node: ParsedNode | null): unknown => {
		path.push(step);
		const value = plain(node);
		path.pop();
		return value;
	};

	function plain(node: ParsedNode | null): unknown {
		if (node === null) return null;
		if (isAlias(node)) {
			references.push({ node, says: `the alias ${shown(`*${node.source}`)}` });
			untrusted.push([...path]);
			return null;
		}
		if (node.anchor) references.push({ node, says: `the anchor ${shown(`&${node.anchor}`)}` });
		if (node.tag) tell(node, `found the tag ${shown(node.tag)}, wanted the value alone`);
		if (isScalar(node)) {
			const fault = node.tag ? null : numberFault(node);
			if (fault) tell(node, fault);
			return node.value;
		}
		if (path.length >= DEEPEST) {
			tell(node, `found more than ${DEEPEST} levels, wanted a flat record`);
			return null;
		}
		if (isSeq(node)) return node.items.map((item, index) => below(index, item as ParsedNode | null));
		const value: Record<string, unknown> = {};
		for (const { key: name, value: item } of node.items) {
			const key = isScalar(name) ? name.value : undefined;
			if (typeof key !== 'string') {
				tell(name, 'found a key that is no text, wanted the name of a field', [...path, '?']);
			} else if (REFUSED_KEYS.has(key)) {
				tell(name, `found the key ${shown(key)}, wanted the name of a field`, [...path, key]);
			} else if (Object.hasOwn(value, key)) {
				tell(name, `found the key ${shown(key)} again, wanted it once`, [...path, key]);
			} else value[key] = below(key, item);
		}
		return value;
	}

	const value = plain(root);
	const [first] = references;
	if (first) {
		const more = references.length === 1 ? '' : ` and ${references.length - 1} more anchors or aliases`;
		faults.push({ node: first.node, message: `found ${first.says}${more}, wanted the values themselves` });
	}
	return { value, faults, untrusted };
}

function numberFault({ value, source, type }: Scalar.Parsed): string | null {
	if (typeof value !== 'number' || type !== Scalar.PLAIN) return null;
	if (!Number.isFinite(value)) return `found ${source}, wanted a finite number`;
	if (!NUMBER.test(source)) return `found ${source}, wanted a number in plain digits, or text in quotes`;
	if (source.replace(/\D/g, '').length <= MOST_DIGITS) return null;
	return `found ${shown(source)}, wanted a number of at most ${MOST_DIGITS} digits, or text in quotes`;
}
