/** Evidence that is opened, or is open by now, offers its claim to be taken along; where the code for that cannot be had, it is evidence. */
export function watchEvidence(): void {
	// a toggle goes no way up, but is met on the way down
	document.addEventListener('toggle', ({ target }) => offer(target), true);
	for (const one of document.querySelectorAll('details.evidence')) offer(one);
}

function offer(target: EventTarget | null): void {
	if (!(target instanceof HTMLDetailsElement) || !target.open || !target.matches('.evidence')) return;
	void import('./cite').then((all) => all.offerCitation(target)).catch(() => undefined);
}
