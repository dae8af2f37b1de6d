/** The middle of a list of numbers; of an even one the mean of the middle two. */
export function median(list: number[]): number {
	const sorted = [...list].sort((a, b) => a - b);
	const half = sorted.length / 2;
	const [low = NaN, high = NaN] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
	return (low + high) / 2;
}

const RESAMPLES = 5000;

/** 95 % interval of the median, by bootstrap; the same list always gives the same interval. */
export function medianInterval(list: number[]): [low: number, high: number] {
	const random = randomNumbers(list.length);
	const draw = (): number => list[Math.floor(random() * list.length)] ?? NaN;
	const medians = Array.from({ length: RESAMPLES }, () => median(list.map(draw))).sort((a, b) => a - b);
	const at = (share: number): number => medians[Math.round(share * (RESAMPLES - 1))] ?? NaN;
	return [at(0.025), at(0.975)];
}

/** Numbers from 0 to below 1 (mulberry32). */
export function randomNumbers(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}
