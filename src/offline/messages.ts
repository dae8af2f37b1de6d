/** What a page asks the worker for, each over a channel of its own. */
export type Order =
	/** keep what every page is made of, and the parts of the map that were seen */
	| { kind: 'prepare'; seen: string[] }
	| { kind: 'state' }
	/** keep the whole map */
	| { kind: 'keep' }
	| { kind: 'cancel' }
	| { kind: 'remove' }
	/** a newer worker takes over at once */
	| { kind: 'take-over' };

/** Why something could not be kept: there is no room, the host was not reached, it has another edition by now, or the reader stopped it. */
export type Refusal = 'full' | 'unreachable' | 'changed' | 'cancelled';

/** The whole map on this device: an older one stays until it is replaced, and is used only where the host is not reached. */
export type MapState =
	{ kind: 'none' } | { kind: 'keeping'; bytes: number } | { kind: 'kept' } | { kind: 'older' };

export type Answer = {
	/** every page can be made off-line */
	isReady: boolean;
	map: MapState;
	/** bytes of the whole map */
	mapBytes: number;
	refusal: Refusal | null;
	/** more answers follow */
	isGoingOn: boolean;
};
