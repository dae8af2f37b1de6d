#!/usr/bin/env bash
# pinyin-pro 3.29.4, names of counties, districts and towns of China.
# Guess: a library with a dictionary of words reads a place name that is one of the well-known exceptions as it is read
#   there, or gets the rare ones wrong without a pattern; it knows 六安 (lù), 丽水 (lí), 亳州 (bó), 东莞 (guǎn).
# Found: whether an exception is known cannot be told from how large the place is. Of twelve county-level names below, each
#   read otherwise than the character usually is, all twelve get the usual reading, with the administrative word behind the
#   name (县, 区, 市) and without it: hóng dòng for Hóngtóng, dà pǔ for Dàbù, huáng bēi for Huángpí, xī xiàn for Shèxiàn,
#   lè qīng for Yuèqīng (a city of more than a million), lè tíng for Làotíng, yú dōu for Yúdū, mì yáng for Bìyáng,
#   wō yáng for Guōyáng, jiān lì for Jiànlì, yún lián for Jūnlián, shēn zhuāng for Xīnzhuāng.
# So: an index by pinyin needs a list of its own for place names, and cannot be checked by trying the large ones.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund pinyin-pro@3.29.4
cat >read.mjs <<'JS'
import { pinyin } from 'pinyin-pro';

// name, as it is read there, as the library reads it
const names = [
	['洪洞县', 'hóng tóng xiàn', 'hóng dòng xiàn'],
	['大埔县', 'dà bù xiàn', 'dà pǔ xiàn'],
	['黄陂区', 'huáng pí qū', 'huáng bēi qū'],
	['歙县', 'shè xiàn', 'xī xiàn'],
	['乐清市', 'yuè qīng shì', 'lè qīng shì'],
	['乐亭县', 'lào tíng xiàn', 'lè tíng xiàn'],
	['于都县', 'yú dū xiàn', 'yú dōu xiàn'],
	['泌阳县', 'bì yáng xiàn', 'mì yáng xiàn'],
	['涡阳县', 'guō yáng xiàn', 'wō yáng xiàn'],
	['监利市', 'jiàn lì shì', 'jiān lì shì'],
	['筠连县', 'jūn lián xiàn', 'yún lián xiàn'],
	['莘庄镇', 'xīn zhuāng zhèn', 'shēn zhuāng zhèn']
];
const known = { 六安: 'lù ān', 丽水: 'lí shuǐ', 亳州: 'bó zhōu', 东莞: 'dōng guǎn' };
let changed = 0;
for (const [name, there, library] of names) {
	const found = pinyin(name);
	console.log(`${name}: read there ${there}, found ${found}`);
	if (found !== library) changed += 1;
}
for (const [name, wanted] of Object.entries(known)) if (pinyin(name) !== wanted) changed += 1;
if (changed > 0) {
	console.error(`${changed} names are read otherwise than stated`);
	process.exit(1);
}
JS
node read.mjs
