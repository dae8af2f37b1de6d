import { mount, unmount, type ComponentProps } from 'svelte';
import Ahead from './Ahead.svelte';

type Props = ComponentProps<typeof Ahead>;

let last: ReturnType<typeof mount> | null = null;

/** Begins the panel of the site that was clicked with what is known of it, while its page is on its way. */
export function showAhead(panel: HTMLElement, path: string, facts: Props['facts']): void {
	if (last) void unmount(last);
	const box = { top: panel.offsetTop, width: panel.clientWidth };
	last = mount(Ahead, { target: panel.parentElement ?? panel, props: { path, facts, box } });
}
