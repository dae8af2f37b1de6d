import { keepChoice } from '../../files/kept-choice';

export type Theme = 'light' | 'dark';

// nothing on the server; the MediaQuery of svelte is many times as much code, for a query that never ends
const dark = typeof matchMedia === 'undefined' ? null : matchMedia('(prefers-color-scheme: dark)');

/** The theme in force: what the reader chose, else what the system asks for. The inline script sets a choice before the first paint. */
export class ThemeChoice {
	#isDark = $state(dark?.matches);
	#chosen: Theme | null = $state(null);

	constructor() {
		// there is one, in the layout, for as long as the page lives
		dark?.addEventListener('change', () => (this.#isDark = dark.matches));
	}

	/** Takes up what the inline script found. */
	read(): void {
		const { theme } = document.documentElement.dataset;
		if (theme === 'light' || theme === 'dark') this.#chosen = theme;
	}

	get current(): Theme {
		return this.#chosen ?? (this.#isDark ? 'dark' : 'light');
	}

	toggle(): void {
		const next = this.current === 'dark' ? 'light' : 'dark';
		this.#chosen = next;
		document.documentElement.dataset.theme = next;
		keepChoice('localStorage', 'theme', next);
	}
}
