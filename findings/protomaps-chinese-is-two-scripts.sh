#!/usr/bin/env bash
# @protomaps/basemaps 5.7.2, names of a place in China for `lang: 'zh'`, evaluated by @maplibre/maplibre-gl-style-spec 26.6.0.
# Guess: 'zh' gives Chinese names, as `name:zh` does in OpenStreetMap; a code that the package does not know is refused.
# Found: it knows 'zh-Hans' and 'zh-Hant' alone. Any other code, 'zh' among them, is taken without a word for a language in
#   Latin letters: the name is the English one, with the local one below it. With 'zh-Hans' it is the Chinese one alone.
# So: map the language of a page to 'zh-Hans' or 'zh-Hant' before asking for layers; 'zh' looks like a translation that is missing.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @protomaps/basemaps@5.7.2 @maplibre/maplibre-gl-style-spec@26.6.0
cat >names.mjs <<'JS'
import { layers, namedFlavor } from '@protomaps/basemaps';
import { createExpression, latest } from '@maplibre/maplibre-gl-style-spec';

const place = {
	type: 1,
	properties: { kind: 'locality', name: '苏州市', script: 'Han', 'name:en': 'Suzhou', 'name:zh-Hans': '苏州市', 'name:zh-Hant': '蘇州市' }
};
for (const lang of ['zh', 'xx', 'zh-Hans', 'zh-Hant']) {
	const { layout } = layers('streets', namedFlavor('light'), { lang }).find(({ id }) => id === 'places_locality');
	const { value } = createExpression(layout['text-field'], latest.layout_symbol['text-field']);
	console.log(lang, JSON.stringify(value.evaluate({ zoom: 10 }, place).toString()));
}
JS
node names.mjs | tee told
diff told - <<'TOLD' || {
zh "Suzhou\n苏州市"
xx "Suzhou\n苏州市"
zh-Hans "苏州市"
zh-Hant "蘇州市"
TOLD
	echo 'changed: names are chosen otherwise now'
	exit 1
}
echo 'as stated'
