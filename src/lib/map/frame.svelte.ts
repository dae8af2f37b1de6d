import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { Language } from '../atlas/language';
import type { MapView } from '../atlas/page';
import type { AtlasMap } from './atlas-map';
import { openDoor } from './door';
import { showNotice, type NoticeWords } from './notice';

export type MapWords = NoticeWords & {
	title: string;
	credit: string;
	zoomIn: string;
	zoomOut: string;
	attribution: string;
	kilometres: string;
	metres: string;
};

export type FrameOptions = {
	/** where the site lives, without a trailing slash */
	base: string;
	/** what the page shows; null while the page has no map */
	view: () => MapView | null;
	words: () => MapWords;
	language: () => Language;
	/** whether the boundaries of countries are drawn */
	hasBorders: () => boolean;
	/** opens the page at a root-relative address without language */
	open: (url: string) => void;
};

/**
 * Keeps one map in its frame from the first page that shows it on; the page stays usable where it cannot be drawn.
 * The state of the map is on the element as `data-state`. A change of language makes the map anew, in its words.
 */
export function mapFrame(options: FrameOptions): Attachment<HTMLElement> {
	return (element) => {
		let made: { map: AtlasMap; words: MapWords; container: HTMLElement } | null = null;
		let isStarting = false;
		let isGone = false;
		let door = openDoor();

		const clear = (): void => {
			made?.map.remove();
			made?.container.remove();
			made = null;
		};

		const start = async (): Promise<void> => {
			isStarting = true;
			if (door.isSettled) door = openDoor();
			element.dataset.state = 'loading';
			const container = document.createElement('div');
			container.className = 'map-canvas';
			element.append(container);
			try {
				const module = await import('./atlas-map');
				const view = options.view();
				if (isGone || !view) return container.remove();
				const words = options.words();
				const onState = (state: string) => (element.dataset.state = state);
				made = {
					map: new module.AtlasMap(container, {
						...options,
						view,
						words,
						language: options.language(),
						hasBorders: options.hasBorders(),
						onState
					}),
					words,
					container
				};
				await made.map.ready;
				door.settle(made.map.map);
			} catch (error) {
				clear();
				container.remove();
				door.settle(null);
				element.dataset.state = 'failed';
				showNotice(element, options.words(), String(error), () => void start());
			} finally {
				isStarting = false;
			}
		};

		$effect(() => {
			const view = options.view();
			const words = options.words();
			const hasBorders = options.hasBorders();
			untrack(() => {
				if (!view) return isStarting || made ? undefined : door.settle(null);
				if (made && made.words !== words) clear();
				if (made) {
					made.map.show(view);
					made.map.showBorders(hasBorders);
				} else if (!isStarting) void start();
			});
		});

		return () => {
			isGone = true;
			clear();
		};
	};
}
