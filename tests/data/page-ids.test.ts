import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type AST } from 'svelte/compiler';
import { expect, test } from 'vitest';
import { reservedFor } from '../../geo/check/rules/reserved-id';
import { about } from '../../geo/about';

/** What components write into `id` that is no name of their own: an id of a record, or one that Svelte makes. */
const FROM_RECORDS = ['claim.id', 'note.id', 'isAnchor ? claim.id : undefined', 'entry.id'];
const FROM_LISTS: Record<string, string[]> = {
	'section.id': about.en.map(({ id }) => id),
	'change.id': ['change-2025-01-31-1']
};
/** Parts of ids that are made of something, as one of their values. */
const MADE_OF: Record<string, string> = { mode: 'rail', at: '0' };
/** `$props.id()` gives s1, s2 and so on, and a name may follow. */
const MADE = 's1';

type Node = { type?: string; name?: string; [key: string]: unknown };

function* attributesOf(node: unknown): Generator<AST.Attribute> {
	if (typeof node !== 'object' || node === null) return;
	const { type, name } = node as Node;
	if (type === 'Attribute' && name === 'id') yield node as AST.Attribute;
	for (const child of Object.values(node)) yield* attributesOf(child);
}

/** The ids that one attribute can have, without those of records. */
function idsOf({ value }: AST.Attribute, source: string): string[] {
	const parts = value === true ? [] : Array.isArray(value) ? value : [value];
	const texts = parts.map((part) => {
		// between the braces
		return part.type === 'Text' ? part.data : source.slice(part.start, part.end).replace(/^\{|\}$/g, '');
	});
	const isExpression = parts.map(({ type }) => type !== 'Text');
	if (texts.length === 1 && isExpression[0]) {
		const [expression = ''] = texts;
		if (FROM_RECORDS.includes(expression)) return [];
		return FROM_LISTS[expression] ?? [expression === 'id' ? MADE : `unknown: ${expression}`];
	}
	return [
		texts
			.map((text, index) => {
				if (!isExpression[index]) return text;
				return text === 'id' ? MADE : (MADE_OF[text] ?? `{${text}}`);
			})
			.join('')
	];
}

test('no element that a component makes has an id that a record may have', () => {
	const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
		file.endsWith('.svelte')
	);
	const ids = files.flatMap((file) => {
		const source = readFileSync(join('src', file), 'utf8');
		const root = parse(source, { modern: true });
		const attributes = [...attributesOf(root.fragment)];
		return attributes.flatMap((attribute) => idsOf(attribute, source)).map((id) => ({ file, id }));
	});
	expect(ids.map(({ id }) => id)).toContain('content');
	expect(ids.filter(({ id }) => reservedFor(id) === null)).toEqual([]);
});
