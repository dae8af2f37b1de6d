/** Opens the evidence of the claim that the address names, so that a link to a claim shows what it stands on. */
export function openTarget(): void {
	// ids of claims are plain: a hash that is none needs no decoding
	const details = document.getElementById(location.hash.slice(1))?.querySelector('details.evidence');
	if (details instanceof HTMLDetailsElement) details.open = true;
}
