import { mount, unmount } from 'svelte';
import { keyWords } from '../../words/keys';
import { language } from '../base/words';

let isOpen = false;

const REL: Partial<Record<string, string>> = { n: 'next', p: 'prev' };

/** What a key does: it leads to what stands beside the record, leg or step of the page, or shows the keys. */
export function press(key: string): void {
	if (isOpen) return;
	if (key === '?') void showKeys();
	else document.querySelector<HTMLElement>(`main [rel="${REL[key] ?? ''}"]`)?.click();
}

/** Shows the keys over the page, until they are closed. */
async function showKeys(): Promise<void> {
	isOpen = true;
	const { default: KeyDialog } = await import('./KeyDialog.svelte');
	const closed = (): void => {
		isOpen = false;
		void unmount(shown);
	};
	const shown = mount(KeyDialog, { target: document.body, props: { closed } });
}

/** Beside the link to the content one to the map, where the page has one: only the keyboard meets them. */
export function offerMap(): void {
	const content = document.querySelector('.skip');
	const link = Object.assign(document.createElement('a'), { className: 'skip', href: '#map' });
	link.dataset.skip = 'map';
	// a link to something that is there is known as a way past the rest
	document.querySelector('[data-map]')?.setAttribute('id', 'map');
	const target = (): HTMLElement | null =>
		document.querySelector('[data-map]:not([hidden]) .maplibregl-canvas') ??
		document.querySelector('[data-map]:not([hidden]) [data-mark]');
	const name = (): void => {
		link.textContent = keyWords[language()].skip;
		link.hidden = target() === null;
	};
	link.addEventListener('click', (event) => {
		event.preventDefault();
		target()?.focus();
	});
	content?.addEventListener('focus', name);
	content?.after(link);
	name();
}
