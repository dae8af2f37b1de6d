/** A queue of whole numbers by a key, the least key first; of equal keys the lesser number, so that order is fixed. */
export class Heap {
	#keys: number[] = [];
	#values: number[] = [];

	get size(): number {
		return this.#keys.length;
	}

	push(key: number, value: number): void {
		const [keys, values] = [this.#keys, this.#values];
		let at = keys.length;
		while (at > 0) {
			const parent = (at - 1) >> 1;
			if (!isBefore(key, value, keys[parent] as number, values[parent] as number)) break;
			keys[at] = keys[parent] as number;
			values[at] = values[parent] as number;
			at = parent;
		}
		keys[at] = key;
		values[at] = value;
	}

	/** The number with the least key; not to be called of an empty queue. */
	pop(): number {
		const [keys, values] = [this.#keys, this.#values];
		const first = values[0] as number;
		const key = keys.pop() as number;
		const value = values.pop() as number;
		const size = keys.length;
		if (size === 0) return first;
		let at = 0;
		for (;;) {
			let child = 2 * at + 1;
			if (child >= size) break;
			const next = child + 1;
			if (
				next < size &&
				isBefore(keys[next] as number, values[next] as number, keys[child] as number, values[child] as number)
			)
				child = next;
			if (!isBefore(keys[child] as number, values[child] as number, key, value)) break;
			keys[at] = keys[child] as number;
			values[at] = values[child] as number;
			at = child;
		}
		keys[at] = key;
		values[at] = value;
		return first;
	}
}

function isBefore(key: number, value: number, otherKey: number, other: number): boolean {
	return key < otherKey || (key === otherKey && value < other);
}
