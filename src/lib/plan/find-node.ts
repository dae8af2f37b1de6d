import type { NetworkNode } from '../../../geo';
import { fold, type Variants } from '../records/fold';

type Named = Pick<NetworkNode, 'id' | 'name' | 'name_zh' | 'aliases' | 'aliases_zh'> &
	Partial<Pick<NetworkNode, 'codes'>>;

/** At most this many nodes are offered for a text that is the name of none. */
const MOST = 5;

/**
 * The node that a text names exactly, by its id, a code, a name or an alias in either script; null where none or
 * several have that name.
 */
export function nodeNamed<N extends Named>(nodes: readonly N[], text: string, variants?: Variants): N | null {
	const wanted = plain(text, variants);
	const found = nodes.filter((node) => textsOf(node).includes(wanted));
	return found.length === 1 ? (found[0] ?? null) : null;
}

/** Nodes whose name, alias, code or id, in either script, holds every word of a text; those that begin with it first. */
export function nodesLike<N extends Named>(nodes: readonly N[], text: string, variants?: Variants): N[] {
	const wanted = plain(text, variants);
	const words = wanted.split(' ').filter(Boolean);
	if (words.length === 0) return [];
	const isFirst = (node: N) => textsOf(node).some((name) => name.startsWith(wanted));
	return nodes
		.filter((node) => textsOf(node).some((name) => words.every((word) => name.includes(word))))
		.sort((one, other) => Number(isFirst(other)) - Number(isFirst(one)))
		.slice(0, MOST);
}

function textsOf({ id, name, name_zh, aliases, aliases_zh, codes }: Named): string[] {
	return [id, name, name_zh, ...aliases, ...aliases_zh, ...Object.values(codes ?? {})].map((known) =>
		plain(known)
	);
}

/** Folded, and with its dashes as spaces. */
function plain(text: string, variants?: Variants): string {
	return fold(text, variants).replace(/[ -]+/g, ' ').trim();
}
