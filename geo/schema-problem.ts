import type * as v from 'valibot';
import { fault, shown, type Place, type Problem } from './problem';
import type { Path } from './yaml';

type PlaceOf = (path: Path) => Place;

/** Tells apart a key too many, a key too few and a wrong value, at the line of the key. */
export function schemaProblem(place: PlaceOf, base: Path, issue: v.BaseIssue<unknown>): Problem {
	const steps = (issue.path ?? []).map((item) => item.key as string | number);
	const field = steps
		.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
		.join('')
		.replace(/^\./, '');
	const at = place([...base, ...steps]);
	if (issue.type === 'strict_object' && issue.expected === 'never') {
		return fault(at, 'schema', `found the key ${shown(field)}, wanted only keys of the schema`);
	}
	if (issue.input === undefined) return fault(at, 'schema', `found no key ${shown(field)}, wanted one`);
	const wanted = issue.kind === 'schema' ? kindName(issue) : issue.message;
	return fault(at, 'schema', `${field ? `${field}: ` : ''}found ${shown(issue.input)}, wanted ${wanted}`);
}

function kindName(issue: v.BaseIssue<unknown>): string {
	const names: Record<string, string> = { Object: 'a map of keys', Array: 'a list' };
	const expected = issue.expected ?? 'another value';
	return names[expected] ?? expected.replace(/^\((.*)\)$/, '$1').replaceAll(' | ', ', ');
}
