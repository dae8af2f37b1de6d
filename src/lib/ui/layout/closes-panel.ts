/** Pages that are the panel of one thing of the list. */
const PANELS = ['site', 'city', 'node', 'organisation', 'leg'];

/** Whether a key closes the panel of a page: Escape, unless it closes or clears something nearer. */
export function closesPanel(event: KeyboardEvent, kind: string | undefined): boolean {
	const { key, target, defaultPrevented } = event;
	if (key !== 'Escape' || defaultPrevented || !PANELS.includes(kind ?? '')) return false;
	if (document.fullscreenElement ?? document.querySelector(':popover-open, dialog[open]')) return false;
	return !(target instanceof Element && target.closest('input, select, textarea'));
}
