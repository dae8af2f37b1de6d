import type { Attachment } from 'svelte/attachments';
import type { MapView } from '../atlas/page';
import type { AtlasMap } from './atlas-map';

export type MapWords = { title: string; failed: string; retry: string; credit: string };

export type FrameOptions = {
	/** where the site lives, without a trailing slash */
	base: string;
	/** what the page shows; null while the page has no map */
	view: () => MapView | null;
	words: () => MapWords;
	/** opens the page at a root-relative address without language */
	open: (url: string) => void;
};

/**
 * Keeps one map in its frame from the first page that shows it on; the page stays usable where it cannot be drawn.
 * The state of the map is on the element as `data-state`.
 */
export function mapFrame(options: FrameOptions): Attachment<HTMLElement> {
	return (element) => {
		let map = $state.raw<AtlasMap | null>(null);
		let isWanted = false;
		let isGone = false;
		let settle: (map: AtlasMap['map'] | null) => void = () => {};
		window.landsea = { ready: new Promise((resolve) => (settle = resolve)), map: null, version: __VERSION__ };

		const fail = (error: unknown): void => {
			element.dataset.state = 'failed';
			settle(null);
			showNotice(element, options.words(), () => {
				isWanted = true;
				void start();
			});
			console.warn('The map could not be drawn:', error);
		};

		const start = async (): Promise<void> => {
			const view = options.view();
			if (!view) return;
			element.dataset.state = 'loading';
			try {
				const module = await import('./atlas-map');
				if (isGone) return;
				const made = new module.AtlasMap(element, { ...options, view });
				if (window.landsea) window.landsea.map = made.map;
				map = made;
				await made.ready;
				settle(made.map);
			} catch (error) {
				fail(error);
			}
		};

		$effect(() => {
			const view = options.view();
			if (!view) return;
			if (map) map.show(view);
			else if (!isWanted) {
				isWanted = true;
				void start();
			}
		});

		return () => {
			isGone = true;
			map?.remove();
		};
	};
}

/** One polite notice with a retry; text, list and links stay as they are. */
function showNotice(element: HTMLElement, words: MapWords, retry: () => void): void {
	element.querySelector('.map-notice')?.remove();
	const notice = document.createElement('p');
	notice.className = 'map-notice';
	notice.setAttribute('role', 'status');
	notice.textContent = words.failed;
	const button = document.createElement('button');
	button.type = 'button';
	button.textContent = words.retry;
	button.addEventListener('click', () => {
		notice.remove();
		retry();
	});
	notice.append(button);
	element.append(notice);
}
