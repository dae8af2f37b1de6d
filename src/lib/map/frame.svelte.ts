import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { Camera } from '../atlas/camera';
import type { Language } from '../atlas/language';
import type { MapView } from '../atlas/page';
import type { AtlasMap } from './atlas-map';
import type { ControlWords } from './controls';
import { openDoor } from './door';
import type { MenuWords } from './markers/marker-menu';
import { readSiteBook } from './markers/site-book';
import { showNotice, takeNotice, type NoticeWords } from './notice';

export type MapWords = NoticeWords & ControlWords & MenuWords;

export type FrameOptions = {
	/** where the site lives, without a trailing slash */
	base: string;
	/** what the page shows; null while the page has no map */
	view: () => MapView | null;
	/** the camera of the address as it stands */
	camera: () => Camera | null;
	words: () => MapWords;
	language: () => Language;
	/** whether the boundaries of countries are drawn */
	hasBorders: () => boolean;
	/** the theme in force: the map takes its colours anew when it changes */
	theme: () => string;
	/** opens the page at a root-relative address without language */
	open: (url: string) => void;
	/** makes the address of a page, in the language of the map, from a root-relative one */
	hrefOf: (url: string) => string;
	/** the reader has moved the map and it rests */
	onCamera: (camera: Camera) => void;
	/** the map that is drawn now; null when it is taken away */
	onMap: (map: AtlasMap | null) => void;
	/** address of what is pointed at or focused in the list or on the map, root-relative without language */
	attended: () => string | null;
	/** something on the map is pointed at, or nothing any more */
	onAttend: (url: string | null) => void;
};

/**
 * Keeps one map in its frame from the first page that shows it on; the page stays usable where it cannot be drawn.
 * The state of the map is on the element as `data-state`. A change of language makes the map anew, in its words.
 */
export function mapFrame(options: FrameOptions): Attachment<HTMLElement> {
	return (element) => {
		let made: { map: AtlasMap; words: MapWords; theme: string; container: HTMLElement } | null = null;
		let isStarting = false;
		let isGone = false;
		let door = openDoor();
		const firstView = untrack(options.view);

		/** The drawing in the page is of the first view; it stands in for the map there and nowhere else. */
		const fail = (reason: string): void => {
			if (options.view() === firstView) delete element.dataset.taken;
			element.dataset.state = 'failed';
			showNotice(element, options.words(), reason, () => {
				clear();
				void start();
			});
		};

		const clear = (): void => {
			if (!made) return;
			options.onMap(null);
			made.map.remove();
			made.container.remove();
			made = null;
		};

		const start = async (): Promise<void> => {
			isStarting = true;
			if (door.isSettled) door = openDoor();
			element.dataset.state = 'loading';
			const container = document.createElement('div');
			container.className = 'map-canvas';
			element.querySelector('[data-free]')?.after(container);
			try {
				const language = options.language();
				const words = options.words();
				const [module, book] = await Promise.all([
					import('./atlas-map'),
					readSiteBook(options.base, language)
				]);
				const view = options.view();
				const overlay = element.querySelector<HTMLElement>('.map-overlay');
				if (isGone || !view || !overlay) return container.remove();
				const theme = options.theme();
				const onState = (state: string): void => {
					if (state === 'idle') takeNotice(element);
					element.dataset.state = state;
				};
				const map = new module.AtlasMap(container, {
					...options,
					view,
					camera: options.camera(),
					words,
					language,
					overlay,
					book,
					hasBorders: options.hasBorders(),
					onState,
					onLost: () => fail('webglcontextlost')
				});
				made = { map, words, theme, container };
				await made.map.ready;
				element.dataset.taken = '';
				options.onMap(made.map);
				door.settle(made.map.map);
			} catch (error) {
				clear();
				container.remove();
				door.settle(null);
				fail(String(error));
			} finally {
				isStarting = false;
			}
		};

		$effect(() => {
			const view = options.view();
			const words = options.words();
			const theme = options.theme();
			const hasBorders = options.hasBorders();
			untrack(() => {
				if (!view) return isStarting || made ? undefined : door.settle(null);
				if (made && made.words !== words) clear();
				if (!made) return isStarting ? undefined : void start();
				made.map.show(view, options.camera());
				made.map.showBorders(hasBorders);
				if (made.theme === theme) return;
				made.theme = theme;
				made.map.restyle();
			});
		});

		$effect(() => {
			const url = options.attended();
			untrack(() => made?.map.attend(url));
		});

		return () => {
			isGone = true;
			clear();
		};
	};
}
