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
	addEventListener('DOMContentLoaded', () => document.querySelector('meta[http-equiv]')?.remove());
	const query = new URLSearchParams(location.search);
	if (query.get('embed') === '1') root.dataset.embed = '';
	// what parseCamera of src/lib/atlas/camera.ts accepts; a test compares the two
	const isCamera = (text) => {
		const [zoom, lat, lng] = text.split('/').map(Number);
		const isWritten = /^(-?\d{1,3}(\.\d{1,10})?(\/(?!$)|$)){3}$/.test(text);
		return isWritten && zoom >= 0 && Math.abs(lat) <= 85.05 && Math.abs(lng) <= 180;
	};
	if (isCamera(location.hash.slice(1)) || isCamera(query.get('view') ?? '')) root.dataset.camera = '';
})();
