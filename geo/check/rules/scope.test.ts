import { expect, test } from 'vitest';
import { fileURLToPath } from 'node:url';
import { parseFile } from '../../read/parse-file';
import { joinFiles, readFiles } from '../../read/read';
import { checkRecords } from '../run';
import { planted } from '../../../tests/helpers/planted';
import { scope } from './scope';

const NEEDS = ['measures.yaml', 'units: [projects]', 'units: [projects]\n  needs_scope: true'] as const;

test('a figure that does not say whose or of what it is, is told where its measure asks for it', () => {
	expect(planted(scope, [...NEEDS])).toEqual([
		'claims/garden.yaml:25 found projects without a scope, wanted one that says whose or of what it is',
		'claims/garden.yaml:37 found projects without a scope, wanted one that says whose or of what it is'
	]);
});

test('a scope is enough, and so is a span', () => {
	const told = planted(
		scope,
		[...NEEDS],
		['measures.yaml', 'units: [km]', 'units: [km]\n  needs_scope: true'],
		['claims/garden.yaml', 'value: 60\n', 'value: 60\n  scope: Whole garden\n  scope_zh: 整个园区\n'],
		['claims/garden.yaml', 'value: 18\n', 'value: 18\n  scope: Whole garden\n  scope_zh: 整个园区\n']
	);
	expect(told).toEqual([]);
});

test('a scope in one language is told as such, and not as none', () => {
	const half = ['claims/garden.yaml', 'value: 60\n', 'value: 60\n  scope_zh: 整个园区\n'] as const;
	expect(planted(scope, [...NEEDS], [...half])).toEqual([
		'claims/garden.yaml:38 found projects without a scope, wanted one that says whose or of what it is'
	]);
});

test('a figure of an event needs none, also where the event is lost to another fault', () => {
	const { files } = readFiles(fileURLToPath(new URL('../../../tests/fixtures/records', import.meta.url)));
	const count = `- id: opening-projects
  measure: projects
  value: 3
  unit: projects
  as_of: "2010"
  date_basis: stated
  source: paper
  locator: page 1
  statement: Three projects were opened.
  statement_zh: 三个项目启用。
`;
	const told = (events: (text: string) => string) =>
		checkRecords(
			joinFiles(
				[
					...files.map((file) => ({
						...file,
						text:
							file.name === 'events.yaml'
								? events(file.text)
								: file.name === 'measures.yaml'
									? file.text.replace(NEEDS[1], NEEDS[2])
									: file.text
					})),
					{ name: 'claims/garden-opening.yaml', file: 'claims/garden-opening.yaml', text: count }
				].map(parseFile)
			),
			{ only: [scope] }
		).map(({ rule, file }) => `${rule} ${file.replace(/.*records\//, '')}`);
	const ofGarden = ['scope claims/garden.yaml', 'scope claims/garden.yaml'];
	expect(told((text) => text)).toEqual(ofGarden);
	expect(told((text) => text.replace('id: garden-opening', 'id: .nan'))).toEqual([
		...ofGarden,
		'yaml events.yaml'
	]);
});
