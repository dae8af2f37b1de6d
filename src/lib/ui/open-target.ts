import type { Sheet } from './sheet.svelte';

/** Opens the evidence of the claim that the address names, and raises the sheet to whatever it names. */
export function openTarget(sheet: Sheet): void {
	// ids are plain: a hash that is none needs no decoding
	const target = document.getElementById(location.hash.slice(1));
	if (!target) return;
	const details = target.querySelector('details.evidence');
	if (details instanceof HTMLDetailsElement) details.open = true;
	sheet.raise(target.offsetHeight);
}
