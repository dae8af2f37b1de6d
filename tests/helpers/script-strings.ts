/** What each string would run: nothing may ever set it. */
const RUN = 'window.ran=1';

/** What makes a browser run something where a text is taken for markup, an attribute, an address or a style. */
const VECTORS = [
	`<script>${RUN}</script>`,
	`<img src=x onerror=${RUN}>`,
	`<svg onload=${RUN}>`,
	`<svg><script>${RUN}</script></svg>`,
	`<svg><animate onbegin=${RUN} attributeName=x dur=1s>`,
	`<iframe srcdoc="<script>parent.${RUN}</script>">`,
	`<iframe src="javascript:parent.${RUN}">`,
	`<a href="javascript:${RUN}">x</a>`,
	`<details open ontoggle=${RUN}>`,
	`<input autofocus onfocus=${RUN}>`,
	`<body onpageshow=${RUN}>`,
	`<video><source onerror=${RUN}>`,
	`<math><mtext><img src=x onerror=${RUN}>`,
	`<template><img src=x onerror=${RUN}></template>`,
	`<base href="javascript:${RUN}//">`,
	`<meta http-equiv=refresh content="0;url=javascript:${RUN}">`,
	`<object data="javascript:${RUN}">`,
	`<link rel=stylesheet href="data:text/css,*{x:expression(${RUN})}">`,
	`<style>@import 'javascript:${RUN}';</style>`,
	`javascript:${RUN}`,
	`JaVaScRiPt:${RUN}`,
	`java\tscript:${RUN}`,
	`data:text/html,<script>${RUN}</script>`,
	`vbscript:${RUN}`,
	`{{constructor.constructor('${RUN}')()}}`,
	`\${${RUN}}`,
	`';${RUN};'`,
	`expression(${RUN})`,
	`url(javascript:${RUN})`,
	`&lt;img src=x onerror=${RUN}&gt;`
];

/** Ways to break out of where a text stands. */
const WRAPS: ((vector: string) => string)[] = [
	(vector) => vector,
	(vector) => `">${vector}`,
	(vector) => `'>${vector}`,
	(vector) => `-->${vector}<!--`,
	(vector) => `</script>${vector}`,
	(vector) => `</title></textarea></style></noscript>${vector}`,
	(vector) => `]]>${vector}`,
	(vector) => `x" onmouseover="${RUN}" autofocus onfocus="${RUN}" x="${vector}`,
	(vector) => `</span>${vector.replaceAll(' ', '/')}`,
	(vector) => `\\u003c${vector}\\x3e`
];

/** 300 strings, each of which would set `window.ran` where a page took it for more than text. */
export const SCRIPT_STRINGS: readonly string[] = VECTORS.flatMap((vector) =>
	WRAPS.map((wrap) => wrap(vector))
);
