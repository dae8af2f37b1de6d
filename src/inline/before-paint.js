// Before the first paint: what the reader chose, an embedded page, an address with a camera.
(() => {
	const root = document.documentElement;
	try {
		const theme = localStorage.getItem('theme');
		if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
		if (localStorage.getItem('borders') === 'none') root.dataset.borders = 'none';
	} catch {
		// storage is blocked: the theme of the system stays
	}
	// once read it is in force; a saved copy would lose its styles by it
	addEventListener('DOMContentLoaded', () => {
		document.querySelector('meta[http-equiv]')?.remove();
		// the list is not yet what the address asks for
		if (location.search)
			document.querySelector('.tagline~* [data-results]')?.setAttribute('aria-busy', 'true');
	});
	const query = new URLSearchParams(location.search);
	if (query.get('embed') === '1') root.dataset.embed = '';
	// what parseCamera of src/lib/address/camera.ts accepts; a test compares the two
	const isCamera = (text) => {
		const [, , lat, lng] =
			/^(\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)(?:\/-?\d+(?:\.\d+)?)*\/?(?:%.*|[^\p{L}\p{N}/-](?!\d).*)?$/su.exec(
				text.replace(/%(25)*2f/gi, '/')
			) ?? [];
		return Math.abs(lat) <= 85.05 && Math.abs(lng) <= 180;
	};
	if (isCamera(location.hash.slice(1)) || isCamera(query.get('view') ?? '')) root.dataset.camera = '';
})();
