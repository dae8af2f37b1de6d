import { elementOf, withoutMalformed } from '../../address/camera';
import { correctAddress } from '../../written-address';
import type { Sheet } from './sheet.svelte';

/** Pages that are the panel of one thing of the list. */
const PANELS = ['site', 'city', 'node', 'organisation', 'leg'];

/** Whether a key closes the panel of a page: Escape, unless it closes or clears something nearer. */
export function closesPanel(event: KeyboardEvent, kind: string | undefined): boolean {
	const { key, target, defaultPrevented } = event;
	if (key !== 'Escape' || defaultPrevented || !PANELS.includes(kind ?? '')) return false;
	if (document.fullscreenElement ?? document.querySelector(':popover-open, dialog[open]')) return false;
	return !(target instanceof Element && target.closest('input, select, textarea'));
}

/** Takes out of the address what nothing on the page answers. */
export function correctHash(): void {
	const { hash } = location;
	correctAddress((url) => withoutMalformed(url, (id) => document.getElementById(id) !== null));
	// an element that a sentence had hidden is gone to
	if (location.hash !== hash && elementOf(location.hash)) location.replace(location.href);
}

/** Opens the evidence of the claim that the address names; whatever it names has the focus, and the sheet raised to it. */
export function openTarget(sheet: Sheet): void {
	// ids are plain: a hash that is none needs no decoding
	const target = document.getElementById(location.hash.slice(1));
	if (!target) return;
	// its evidence, and what of the card it lies in
	const evidence = target.querySelector('details.evidence');
	for (let one = evidence?.closest('details'); one; one = one.parentElement?.closest('details'))
		one.open = true;
	sheet.raise(target.offsetHeight);
	if (target.tabIndex < 0) target.tabIndex = -1;
	// a place that was given back inside it is nearer
	if (!target.contains(document.activeElement)) target.focus({ preventScroll: true });
}
