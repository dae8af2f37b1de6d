import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { Camera } from '../address/camera';
import type { Language } from '../address/language';
import type { MapView } from '../pages/map-view';
import type { AtlasMap } from './atlas-map';
import { offerAutomation } from './automation';
import type { MapDoors } from './map-doors';
import type { MapWords } from './map-words';
import { readSiteStore } from './markers/site-store';
import { hasNotice, showNotice, takeNotice } from './notice';
import { pageDrawing, takePlace } from './page-drawing';

export type FrameOptions = MapDoors & {
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
	/** the map that is drawn now; null when it is taken away */
	onMap: (map: AtlasMap | null) => void;
	/** address of what is pointed at or focused in the list or on the map, root-relative without language */
	hovered: () => string | null;
};

/** The map in the frame, or on its way there. */
type Run = {
	/** null while the code of the map is on its way */
	map: AtlasMap | null;
	/** tells a new style what lies over the map; null in a window with room beside it */
	showCovers: (() => void) | null;
	isReady: boolean;
	words: MapWords;
	theme: string;
	container: HTMLElement;
};

/** Where sheet, head and buttons lie over most of the map. */
const SMALL = '(max-width: 53.6875em)';
/** A map that is not there by then is said to be missing, and still awaited; ms. */
const LATE_MS = 40_000;

/** The code of the map; asked for again where it did not come. */
const code = () => import('./atlas-map');
// on its way before the page is alive, where the server sent a map
if (!import.meta.env.SSR && document.querySelector('[data-map]:not([hidden])')) code().catch(() => undefined);

/**
 * Keeps one map in its frame from the first page that shows it on; the page stays usable where it cannot be drawn.
 * The state of the map is on the element as `data-state`. A change of language makes the map anew, in its words.
 */
export function mapFrame(options: FrameOptions): Attachment<HTMLElement> {
	return (element) => {
		let run: Run | null = null;
		/** why there is no map, and the words in which the reader was told; another try takes it back */
		let failure: { reason: string; words: MapWords } | null = null;
		let door = offerAutomation();
		const showDrawing = pageDrawing(element);
		/** the notice that stands is about streets, which are no part of the atlas */
		let isOfStreets = false;
		let giveBack = (): void => undefined;

		const retry = (): void => {
			clear();
			void start();
		};

		const fail = (reason: string): void => {
			const words = options.words();
			failure = { reason, words };
			giveBack();
			delete document.documentElement.dataset.camera;
			element.dataset.state = 'failed';
			options.onMap(null);
			door.settle(null);
			void showDrawing();
			showNotice(element, { text: words.failed, retry: words.retry, reason }, retry);
		};

		const say = (reason: string): void => {
			isOfStreets = false;
			const { notWhole, retry: label } = options.words();
			showNotice(element, { text: notWhole, retry: label, reason }, retry);
		};

		/** What is drawn stays; of all that fails after it the reader is told once. */
		const tellFault = (reason: string): void => {
			if (hasNotice(element) && !isOfStreets) return;
			say(reason);
			reportError(new Error(reason));
		};

		const clear = (): void => {
			if (!run) return;
			// the control of another map would not know of it, and could not end it
			if (document.fullscreenElement) void document.exitFullscreen();
			options.onMap(null);
			run.map?.remove();
			run.container.remove();
			run = null;
		};

		const start = async (): Promise<void> => {
			failure = null;
			if (door.isSettled) door = offerAutomation();
			element.dataset.state = 'loading';
			const container = document.createElement('div');
			container.className = 'map-canvas';
			element.querySelector('[data-free]')?.after(container);
			const mine: Run = {
				map: null,
				showCovers: null,
				isReady: false,
				words: options.words(),
				theme: options.theme(),
				container
			};
			run = mine;
			setTimeout(() => {
				if (run === mine && !mine.isReady) say('late');
			}, LATE_MS);
			try {
				const language = options.language();
				const isEmbedded = 'embed' in document.documentElement.dataset;
				const [module, store, gestures, covers] = await Promise.all([
					code(),
					readSiteStore(options.base, language),
					// the page around keeps its wheel
					isEmbedded ? import('../words/gestures').then((all) => all.gestures[language]) : null,
					// a wide window has room beside what lies over its map
					matchMedia(SMALL).matches ? import('./covers') : null
				]);
				const view = options.view();
				const overlay = element.querySelector<HTMLElement>('.map-overlay');
				// another language or a page without a map has ended this run
				if (run !== mine || !view || !overlay) return;
				mine.map = new module.AtlasMap(container, {
					...options,
					view,
					camera: options.camera(),
					words: mine.words,
					language,
					overlay,
					store,
					gestures,
					hasBorders: options.hasBorders(),
					onState: (state) => (element.dataset.state = state),
					onRestyle: () => mine.showCovers?.(),
					...(__STREETS__ && {
						onNoStreets: (text, reason, again) => {
							// what is missing of the atlas itself is said first
							if (run !== mine || hasNotice(element)) return;
							isOfStreets = true;
							showNotice(element, { text, retry: mine.words.retry, reason }, again);
						}
					}),
					onFault: tellFault,
					onLost: () => fail('webglcontextlost'),
					onRestored: retry
				});
				mine.showCovers = covers?.keepNamesClear(mine.map) ?? null;
				await mine.map.ready;
				mine.isReady = true;
				giveBack = takePlace(element);
				takeNotice(element);
				if (store.pictograms.size === 0) tellFault('pictograms.svg');
				options.onMap(mine.map);
				door.settle(mine.map.map);
			} catch (error) {
				if (run !== mine) return;
				clear();
				fail(String(error));
			}
		};

		/** A page without a map: what is on its way there is not waited for. */
		const leave = (): void => {
			if (run?.isReady) return run.map?.rest();
			clear();
			if (!failure) element.dataset.state = 'static';
			door.settle(null);
		};

		$effect(() => {
			const view = options.view();
			const words = options.words();
			const theme = options.theme();
			const hasBorders = options.hasBorders();
			untrack(() => {
				if (!view) return leave();
				if (failure) return failure.words === words ? void showDrawing() : fail(failure.reason);
				if (run && run.words !== words) clear();
				if (!run) return void start();
				run.map?.show(view, options.camera());
				run.map?.showBorders(hasBorders);
				if (run.theme === theme) return;
				run.theme = theme;
				run.map?.restyle();
			});
		});

		$effect(() => {
			const url = options.hovered();
			untrack(() => {
				if (!failure) run?.map?.hover(url);
			});
		});

		return clear;
	};
}
