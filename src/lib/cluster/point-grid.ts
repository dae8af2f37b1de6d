import { distance, type Point } from './world-pixels';

/** Things by square of the map, so that neighbours are found without asking everything. */
export class PointGrid<T> {
	#squares = new Map<number, { point: Point; thing: T }[]>();

	/** `size` is the side of a square and the greatest distance at which neighbours are found. */
	constructor(readonly size: number) {}

	add(point: Point, thing: T): void {
		const key = this.#key(point, 0, 0);
		const square = this.#squares.get(key);
		if (square) square.push({ point, thing });
		else this.#squares.set(key, [{ point, thing }]);
	}

	/** Everything nearer than `reach` (at most `size`) to a point, in the order of adding within each square. */
	near(point: Point, reach: number): { point: Point; thing: T }[] {
		const found: { point: Point; thing: T }[] = [];
		for (const dx of [-1, 0, 1])
			for (const dy of [-1, 0, 1])
				for (const entry of this.#squares.get(this.#key(point, dx, dy)) ?? [])
					if (distance(entry.point, point) < reach) found.push(entry);
		return found;
	}

	/** The world has fewer squares in a row than that. */
	#key([x, y]: Point, dx: number, dy: number): number {
		return (Math.floor(x / this.size) + dx) * 2 ** 20 + Math.floor(y / this.size) + dy;
	}
}
