// 404.html answers for addresses of both languages: below the Chinese ones it takes the Chinese head. No other script runs.
(() => {
	const template = document.querySelector('template[data-head]');
	if (location.pathname.startsWith(template.dataset.head)) {
		document.querySelector('.site-header').replaceWith(template.content);
		document.documentElement.lang = 'zh-Hans';
	}
})();
