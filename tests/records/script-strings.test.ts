import { expect, test } from 'vitest';
import { checkRecords } from '../../geo/check/run';
import { text } from '../../geo/check/rules/text';
import { parseFile } from '../../geo/read/parse-file';
import { readOsm } from '../../geo/read/osm-files';
import { joinFiles } from '../../geo/read/read';
import { RECORDS, World, edited, set, type Item } from '../mutations/world';
import { SCRIPT_STRINGS } from '../helpers/script-strings';

const KINDS = [
	'sites',
	'cities',
	'routes',
	'organisations',
	'agreements',
	'events',
	'nodes',
	'legs',
	'sources',
	'claims',
	'relations'
] as const;
/** Fields that are texts for readers; the others are ids, codes, dates and addresses, which have rules of their own. */
const TEXT = /^(name|summary|title|statement|note|publisher|locator|line|credit|text|description)/;
/** What a page could take for markup, were it not shown as text. */
const MARKUP = /<[/!a-z]/i;

const textFields = ({ value }: Item): string[] =>
	Object.keys(value).filter((key) => TEXT.test(key) && typeof value[key] === 'string');

test('300 script strings in the text fields of the records are refused where they hold markup', () => {
	const world = new World(12);
	const files = new Map<string, string>();
	const edits = SCRIPT_STRINGS.map((script) => {
		const item = world.pickItem(KINDS, (each) => textFields(each).length > 0 && !files.has(each.name));
		const field = world.pick(textFields(item));
		files.set(item.name, script);
		return set(item, field, `${String(item.value[field])} ${script}`);
	});
	const problems = checkRecords(joinFiles(edited(world.files, edits).map(parseFile)), {
		...readOsm(RECORDS),
		only: [text]
	});
	const told = new Set(problems.filter(({ severity }) => severity === 'error').map(({ file }) => file));
	const missed = [...files].filter(
		([name, script]) => MARKUP.test(script) && ![...told].some((file) => file.endsWith(name))
	);
	expect(missed).toEqual([]);
});
