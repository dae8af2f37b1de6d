import { keepChoice, keptChoice } from '../../files/kept-choice';

/** What the reader has chosen for the map, kept in the browser where it allows that. */
export class MapChoices {
	#hasBorders = $state(true);
	#isLegendOpen: boolean | null = $state(null);
	#isRead = $state(false);

	/** Takes up what was kept; before that the choices are those of the prerendered page. */
	read(): void {
		this.#hasBorders = keptChoice('localStorage', 'borders') !== 'none';
		const legend = keptChoice('localStorage', 'legend');
		this.#isLegendOpen = legend === null ? null : legend === 'open';
		this.#isRead = true;
	}

	/** false while the page is as it was prerendered, and for ever where scripts do not run */
	get isRead(): boolean {
		return this.#isRead;
	}

	/** whether the boundaries of countries are drawn */
	get hasBorders(): boolean {
		return this.#hasBorders;
	}

	set hasBorders(value: boolean) {
		this.#hasBorders = value;
		// the drawing goes by it; the inline script sets it before the first paint
		document.documentElement.dataset.borders = value ? 'drawn' : 'none';
		keepChoice('localStorage', 'borders', value ? 'drawn' : 'none');
	}

	/** null until the reader has opened or folded it */
	get isLegendOpen(): boolean | null {
		return this.#isLegendOpen;
	}

	set isLegendOpen(value: boolean | null) {
		this.#isLegendOpen = value;
		if (value !== null) keepChoice('localStorage', 'legend', value ? 'open' : 'folded');
	}
}
