/** Room left between what is shown and the edge of the panel, px. */
const MARGIN_PX = 12;

/** Scrolls the panel, and nothing round it, as far as a part of it needs to come into sight; a sheet that is down stays down. */
export function showInPanel(part: Element): void {
	const panel = part.closest('.panel-scroll');
	if (!panel || panel.closest('[data-sheet="peek"]')) return;
	const [own, view] = [part.getBoundingClientRect(), panel.getBoundingClientRect()];
	const above = own.top - MARGIN_PX - view.top;
	const below = own.bottom + MARGIN_PX - view.bottom;
	// of what is taller than the panel its beginning is seen
	panel.scrollTop += above < 0 ? above : Math.min(Math.max(below, 0), above);
}
