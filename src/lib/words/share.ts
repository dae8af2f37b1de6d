import type { Language } from '../address/language';

/** Words of what sends a page or a claim on. */
export const shareWords: Record<Language, ShareWords> = {
	en: {
		page: 'Share this page',
		claim: 'Share this claim',
		address: 'Link to what you see',
		copy: 'Copy link',
		send: 'Send…',
		sentence: 'Sentence with its source',
		copySentence: 'Copy sentence',
		qr: 'QR code',
		qrOf: 'QR code of the link',
		embed: 'Embed in a page',
		width: 'Width',
		height: 'Height',
		whole: 'full width',
		language: 'Language',
		code: 'Code to paste',
		copyCode: 'Copy code',
		copied: 'Copied',
		notCopied: 'The browser did not allow copying.',
		failed: 'The QR code could not be made.',
		close: 'Close'
	},
	zh: {
		page: '分享本页',
		claim: '分享此条数据',
		address: '当前视图的链接',
		copy: '复制链接',
		send: '发送……',
		sentence: '附来源的句子',
		copySentence: '复制句子',
		qr: '二维码',
		qrOf: '该链接的二维码',
		embed: '嵌入网页',
		width: '宽度',
		height: '高度',
		whole: '与页面同宽',
		language: '语言',
		code: '嵌入代码',
		copyCode: '复制代码',
		copied: '已复制',
		notCopied: '浏览器不允许复制。',
		failed: '无法生成二维码。',
		close: '关闭'
	}
};

type ShareWords = Record<
	| 'page'
	| 'claim'
	| 'address'
	| 'copy'
	| 'send'
	| 'sentence'
	| 'copySentence'
	| 'qr'
	| 'qrOf'
	| 'embed'
	| 'width'
	| 'height'
	| 'whole'
	| 'language'
	| 'code'
	| 'copyCode'
	| 'copied'
	| 'notCopied'
	| 'failed'
	| 'close',
	string
>;
