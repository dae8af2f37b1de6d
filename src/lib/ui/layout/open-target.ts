import type { Sheet } from './sheet.svelte';

/** Opens the evidence of the claim that the address names; whatever it names has the focus, and the sheet raised to it. */
export function openTarget(sheet: Sheet): void {
	// ids are plain: a hash that is none needs no decoding
	const target = document.getElementById(location.hash.slice(1));
	if (!target) return;
	const details = target.querySelector('details.evidence');
	if (details instanceof HTMLDetailsElement) details.open = true;
	sheet.raise(target.offsetHeight);
	if (target.tabIndex < 0) target.tabIndex = -1;
	// a place that was given back inside it is nearer
	if (!target.contains(document.activeElement)) target.focus({ preventScroll: true });
}
