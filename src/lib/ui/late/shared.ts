import type { Scope } from '../../export/scope';

/** What is sent on: a page, or a claim with the sentence that names its source. */
export type Shared = { address: string; title: string; sentence: string | null; saved: Saved | null };

/** What of a page can be saved: its records, where it is about any, and its map, where it is drawn. */
export type Saved = {
	/** names of files without their endings */
	stem: string;
	scope: Scope | null;
	/** follows the map, which may be drawn later than this is offered */
	picture: () => PictureOf | null;
};

/** What a part of the dialog saves by: one file at a time, whose end is told. */
export type Saving = { isSaving: boolean; save: (make: () => Promise<void>) => void };

/** How large a picture is beside the map on the page. */
export type PictureSize = 'screen' | 'double' | 'largest';

/** Pictures of the map in the sizes that can be had, in pixels. */
export type PictureOf = {
	sizes: { size: PictureSize; width: number; height: number }[];
	/** @throws where the browser cannot make it */
	save: (size: PictureSize) => Promise<void>;
	/** The same in lines and letters. @throws where its drawer cannot be fetched */
	saveLines: () => Promise<void>;
};
