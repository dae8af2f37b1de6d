// Before the first paint: the reader's theme, an embedded page, an address with a camera.
(() => {
	const root = document.documentElement;
	try {
		const theme = localStorage.getItem('theme');
		if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
	} catch {
		// storage is blocked: the theme of the system stays
	}
	const query = new URLSearchParams(location.search);
	if (query.get('embed') === '1') root.dataset.embed = '';
	const camera = /^-?[\d.]+(\/-?[\d.]+){2}$/;
	if (camera.test(location.hash.slice(1)) || camera.test(query.get('view') ?? '')) root.dataset.camera = '';
})();
