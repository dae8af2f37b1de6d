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
		examples: 'Examples, and what a frame may do (new tab)',
		code: 'Code to paste',
		copyCode: 'Copy code',
		copied: 'Copied',
		notCopied: 'The browser did not allow copying.',
		failed: 'The QR code could not be made.',
		data: 'Save the data shown',
		dataLine: 'What this page shows of the records, and every figure about it with its source.',
		flat: 'For maps and GPS',
		tables: 'Tables',
		workbook: 'Workbook (XLSX)',
		sites: 'Sites (CSV)',
		nodes: 'Nodes (CSV)',
		legs: 'Legs (CSV)',
		claims: 'Figures with sources (CSV)',
		noFigures: 'holds no figures',
		picture: 'Save a picture of the map',
		pictureLine:
			'With title, legend, scale and credit around the map. The sizes are those of the map in a PNG; an SVG is lines and letters, for print and drawing programs.',
		screen: 'As on the screen',
		double: 'Twice as sharp',
		largest: 'As large as this device can',
		saving: 'Being made…',
		saved: 'Saved',
		notSaved: 'It could not be saved.',
		notFetched: 'A part of this page could not be fetched. Open it again to try once more.',
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
		examples: '实例与框架权限（新标签页）',
		code: '嵌入代码',
		copyCode: '复制代码',
		copied: '已复制',
		notCopied: '浏览器不允许复制。',
		failed: '无法生成二维码。',
		data: '保存所示数据',
		dataLine: '本页所示的记录，以及相关的全部数据及其来源。',
		flat: '用于地图和GPS',
		tables: '表格',
		workbook: '工作簿（XLSX）',
		sites: '项目（CSV）',
		nodes: '节点（CSV）',
		legs: '路段（CSV）',
		claims: '数据及来源（CSV）',
		noFigures: '不含指标数据及来源',
		picture: '保存地图图片',
		pictureLine:
			'地图周围附标题、图例、比例尺和来源说明。PNG标明地图部分的像素尺寸；SVG由线条和文字组成，适合打印和绘图软件。',
		screen: '与屏幕相同',
		double: '两倍清晰度',
		largest: '本机可达的最大尺寸',
		saving: '正在生成……',
		saved: '已保存',
		notSaved: '无法保存。',
		notFetched: '本页有一部分无法获取。请重新展开再试。',
		close: '关闭'
	}
};

export type ShareWords = Record<
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
	| 'examples'
	| 'code'
	| 'copyCode'
	| 'copied'
	| 'notCopied'
	| 'failed'
	| 'data'
	| 'dataLine'
	| 'flat'
	| 'tables'
	| 'workbook'
	| 'sites'
	| 'nodes'
	| 'legs'
	| 'claims'
	| 'noFigures'
	| 'picture'
	| 'pictureLine'
	| 'screen'
	| 'double'
	| 'largest'
	| 'saving'
	| 'saved'
	| 'notSaved'
	| 'notFetched'
	| 'close',
	string
>;
