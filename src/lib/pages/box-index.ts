export type Corners = readonly [left: number, top: number, right: number, bottom: number];

/** Things by square of a plane, so that those in a box are found without asking everything. */
export class BoxIndex<T> {
	readonly #squares = new Map<string, { x: number; y: number; thing: T }[]>();

	/** `size` is the side of a square: about that of the boxes that will be asked for. */
	constructor(readonly size: number) {}

	add([x, y]: readonly [number, number], thing: T): void {
		const key = this.#key(Math.floor(x / this.size), Math.floor(y / this.size));
		const square = this.#squares.get(key);
		if (square) square.push({ x, y, thing });
		else this.#squares.set(key, [{ x, y, thing }]);
	}

	/** Everything inside a box, without its edges. */
	inBox([left, top, right, bottom]: Corners): T[] {
		const found: T[] = [];
		for (let column = Math.floor(left / this.size); column <= Math.floor(right / this.size); column += 1)
			for (let row = Math.floor(top / this.size); row <= Math.floor(bottom / this.size); row += 1)
				for (const { x, y, thing } of this.#squares.get(this.#key(column, row)) ?? [])
					if (x > left && x < right && y > top && y < bottom) found.push(thing);
		return found;
	}

	#key(column: number, row: number): string {
		return `${column}/${row}`;
	}
}
