import { page } from '$app/state';
import { mount, unmount } from 'svelte';
import { shownAddress } from '../../written-address';
import type { Saved, Shared } from './shared';

let isOpen = false;

/** Offers the page as it is now to be sent on: its state is in its address. */
export function sharePage(saved: Saved): Promise<void> {
	return offer({
		address: shownAddress().href,
		title: page.data.page?.title ?? document.title,
		sentence: null,
		saved
	});
}

/** Offers a claim, with the sentence that names its source. */
export function shareClaim(title: string, address: string, sentence: string): Promise<void> {
	return offer({ address, title, sentence, saved: null });
}

async function offer(shared: Shared): Promise<void> {
	if (isOpen) return;
	isOpen = true;
	try {
		const { default: ShareDialog } = await import('./ShareDialog.svelte');
		const closed = (): void => {
			isOpen = false;
			void unmount(shown);
		};
		const shown = mount(ShareDialog, { target: document.body, props: { shared, closed } });
	} catch {
		isOpen = false;
	}
}
