import { MediaQuery } from 'svelte/reactivity';

export type Theme = 'light' | 'dark';

/**
 * The theme in force: what the reader chose, else what the system asks for, as always under forced colours. The inline
 * script sets a choice before the first paint.
 */
export class ThemeChoice {
	readonly #system = new MediaQuery('(prefers-color-scheme: dark)', false);
	readonly #forced = new MediaQuery('(forced-colors: active)', false);
	#chosen: Theme | null = $state(null);

	/** Takes up what the inline script found. */
	read(): void {
		const { theme } = document.documentElement.dataset;
		if (theme === 'light' || theme === 'dark') this.#chosen = theme;
	}

	get current(): Theme {
		const chosen = this.#forced.current ? null : this.#chosen;
		return chosen ?? (this.#system.current ? 'dark' : 'light');
	}

	toggle(): void {
		const next = this.current === 'dark' ? 'light' : 'dark';
		this.#chosen = next;
		document.documentElement.dataset.theme = next;
		try {
			localStorage.setItem('theme', next);
		} catch {
			// storage is blocked: the choice lasts as long as the page
		}
	}
}
