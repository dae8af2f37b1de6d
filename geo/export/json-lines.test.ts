import { expect, test } from 'vitest';
import { jsonLines } from './json-lines';

test('each item of a list has a line of its own, and the text is the same JSON', () => {
	const value = { schema_version: 1, items: [{ id: 'a', span: null }, { id: 'b' }], none: [] };
	expect(jsonLines(value)).toBe(
		'{\n"schema_version": 1,\n"items": [\n{"id":"a","span":null},\n{"id":"b"}\n],\n"none": []\n}\n'
	);
	expect(JSON.parse(jsonLines(value))).toEqual(value);
});
