import { isTold } from '../parse-file';
import type { Path } from '../yaml';
import type { Finding } from './rule';

/** Which fields of which records are already told to be wrong, so that nothing that follows from them is told too. */
export class Told {
	readonly #paths: Map<object, Path[]>;

	constructor(told: ReadonlyMap<object, Path[]>) {
		this.#paths = new Map(told);
	}

	has(record: object, path: Path): boolean {
		const paths = this.#paths.get(record);
		return paths !== undefined && isTold(paths, path);
	}

	/** Whether a finding says again, or follows from, what was told before. */
	covers({ record, path = [], rests = [] }: Finding): boolean {
		if (path.length > 0 && this.has(record, path)) return true;
		return rests.some((field) => {
			if (typeof field === 'string') return this.has(record, [field]);
			return 'record' in field ? this.has(field.record, [field.field]) : this.has(record, field);
		});
	}

	add({ record, path = [] }: Finding): void {
		if (path.length > 0) this.#paths.set(record, [...(this.#paths.get(record) ?? []), path]);
	}
}
