import type { Attachment } from 'svelte/attachments';
import type { MapView } from '../atlas/page';
import type { AtlasMap } from './atlas-map';
import type { LandseaDoor } from './door';

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
		let settle = openDoor();

		const start = async (): Promise<void> => {
			const view = options.view();
			if (!view) return;
			element.dataset.state = 'loading';
			const container = document.createElement('div');
			container.className = 'map-canvas';
			element.append(container);
			try {
				const { AtlasMap } = await import('./atlas-map');
				if (isGone) return;
				map = new AtlasMap(container, {
					...options,
					view,
					onState: (state) => (element.dataset.state = state)
				});
				await map.ready;
				settle(map.map);
			} catch (error) {
				map?.remove();
				map = null;
				container.remove();
				settle(null);
				element.dataset.state = 'failed';
				showNotice(element, { ...options.words(), reason: String(error) }, () => {
					settle = openDoor();
					void start();
				});
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

/** Puts a new promise of a map on the window; the answer settles it. */
function openDoor(): (map: AtlasMap['map'] | null) => void {
	let settle: (map: AtlasMap['map'] | null) => void = () => {};
	const ready = new Promise<AtlasMap['map'] | null>((resolve) => (settle = resolve));
	const door: LandseaDoor = { ready, map: null, version: __VERSION__ };
	window.landsea = door;
	return (map) => {
		door.map = map;
		settle(map);
	};
}

/** One polite notice with a retry; text, list and links stay as they are. */
function showNotice(element: HTMLElement, words: MapWords & { reason: string }, retry: () => void): void {
	element.querySelector('.map-notice')?.remove();
	const notice = document.createElement('p');
	notice.className = 'map-notice';
	notice.setAttribute('role', 'status');
	notice.textContent = words.failed;
	notice.title = words.reason;
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
