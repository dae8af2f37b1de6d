type Store = 'localStorage' | 'sessionStorage';

/** What this browser keeps of a choice, for good or for a visit; null where it keeps nothing, or refuses to. */
export function keptChoice(store: Store, name: string): string | null {
	try {
		return window[store].getItem(name);
	} catch {
		return null;
	}
}

/** Keeps a choice. Where storage is blocked it lasts as long as the page. */
export function keepChoice(store: Store, name: string, value: string): void {
	try {
		window[store].setItem(name, value);
	} catch {
		// the page goes on without
	}
}
