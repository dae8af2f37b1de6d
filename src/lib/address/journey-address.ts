/** Reads `at=0.42`, the part of a leg that is done: beyond 0 and 1 it is brought back, no number is the beginning. */
export function parseAt(text: string | null): number {
	const at = Number(text?.trim() || NaN);
	return Number.isNaN(at) ? 0 : Math.min(Math.max(at, 0), 1);
}

/** The part of a leg as an address writes it, to a thousandth; empty at the beginning, which needs no saying. */
export function formatAt(at: number): string {
	const rounded = Math.round(parseAt(String(at)) * 1000) / 1000;
	return rounded === 0 ? '' : String(rounded);
}

/** The address of a leg with the part of it that is done, which stands last. */
export function withAt(url: string, at: number): string {
	const text = formatAt(at);
	return text === '' ? url : `${url}${url.includes('?') ? '&' : '?'}at=${text}`;
}
