// Keeps the page that the server sent until it is alive, and says what is missing. It is part of the page itself: no file
// that fails, hangs or comes late can take it away. What is rarely needed is in static/load-page.js.
(() => {
	/** What has failed may come all the same; ms. */
	const SOON_MS = 1000;
	/** For longer no style sheet keeps the text from being seen. */
	const SHEET_MS = 3000;
	/** What is not there by then is said to be missing. */
	const LATE_MS = 10_000;
	/** Those of the page. The sheets of its parts, which scripts fetch and wait for, bear a crossorigin. */
	const SHEETS = '[rel=stylesheet]:not([crossorigin])';
	const { dataset } = document.documentElement;
	const all = (selector) => [...document.querySelectorAll(selector)];
	const line = () => all('[data-life] p')[0];
	const later = () => import(new URL('load-page.js', all('[rel=icon]')[0].href));
	/** Instead of a sheet that came broken or not at all there may be none, an empty one, or one that may not be read. */
	const isStyled = ({ sheet }) => {
		try {
			return sheet?.cssRules.length;
		} catch {
			// nor may those of a saved copy
			return location.protocol === 'file:';
		}
	};
	const missing = () => all(SHEETS).filter((link) => !isStyled(link));
	// put in by a script they block nothing
	const renew = () => missing().forEach((link) => link.replaceWith(link.cloneNode()));
	const early = new Map();
	function note(element, left) {
		if ('alive' in dataset) return;
		early.set(element, left);
		// what was pressed shows that it was heard
		if (!left) dataset.early = '';
	}

	/** what a live page lets the retry do; before that the line says what the server wrote into it */
	let act;
	let isMissing = false;

	function look() {
		const isWhole = ('alive' in dataset || !all('[rel=modulepreload]')[0]) && !missing()[0];
		if (!line()) return;
		const isFocused = line().contains(document.activeElement);
		line().hidden = !act && (isWhole || !isMissing);
		if (isFocused && line().hidden)
			(life.left?.isConnected ? life.left : all('main')[0]).focus({ preventScroll: true });
	}

	function miss() {
		isMissing = true;
		look();
	}

	const soon = () => setTimeout(miss, SOON_MS);

	const life = (window.life = {
		early,
		look(does) {
			act = does;
			look();
		},
		async load(href) {
			line().ariaBusy = true;
			await later()
				.then((page) => page.load(href))
				.catch(() => 0);
			line().ariaBusy = null;
		}
	});

	dataset.script = '';
	addEventListener(
		'click',
		({ target }) => {
			const button = target.closest('button,summary');
			const details = button?.parentElement;
			if (line()?.contains(button)) (act ?? ('alive' in dataset ? renew : life.load))(location.href);
			else if (details?.open !== undefined) setTimeout(() => note(details, { open: details.open }));
			else if (button) note(button, '');
		},
		true
	);
	addEventListener(
		'input',
		({ target: { value, checked }, target }) => note(target, { value, checked }),
		true
	);
	addEventListener('focusout', ({ target }) => line().contains(target) || (life.left = target));
	addEventListener('unhandledrejection', soon);
	addEventListener('error', ({ target }) => (target.rel ?? 'style').startsWith('style') && soon(), true);
	// those of elements do not reach the window
	document.addEventListener('load', look, true);
	setTimeout(renew, SHEET_MS);
	setTimeout(miss, LATE_MS);
	try {
		if (sessionStorage.place) void later();
	} catch {
		// storage is blocked: nothing was kept
	}
})();
