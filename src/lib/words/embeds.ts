import type { Language } from '../../../geo/shared/languages';
import { ASKS, SANDBOX, TELLS } from '../address/embed';
import type { ExampleKind } from '../pages/embeds';

export type EmbedsWords = {
	lead: string;
	examples: Record<ExampleKind, { title: string; line: string }>;
	rights: { title: string; line: string; settings: { sandbox: string; does: string }[] };
	height: { title: string; lines: string[] };
	oembed: string;
};

/** Words of the page of examples for those who put the atlas into a page of theirs. */
export const embedsWords: Record<Language, EmbedsWords> = {
	en: {
		lead: 'Any page fits into a frame of another page: its map, which leaves the wheel to the page around, a caption with its text, and a link to the whole page. The button “Share” of each page gives the code for what is seen there, in the size that you choose.',
		examples: {
			home: {
				title: 'The whole map',
				line: 'For a page about the co-operation or the corridor as a whole.'
			},
			site: {
				title: 'A site',
				line: 'For a text about one project: where it is, and what is known of it.'
			},
			leg: {
				title: 'A leg being followed',
				line: 'For how goods move along the corridor: here in the middle of a leg, as the address says, and Play goes on from there.'
			},
			compare: {
				title: 'Two routes compared',
				line: 'For what tells one way from another: both on one map, with their table below it.'
			},
			language: {
				title: 'The other language',
				line: 'For readers of Chinese: every page has the same address under /zh/. Here in the smallest size that the dialog offers.'
			}
		},
		rights: {
			title: 'What a frame may do',
			line: 'The attribute sandbox in the code keeps a frame from all that it does not name.',
			settings: [
				{
					sandbox: SANDBOX,
					does: 'What the code above has: the map moves, the whole page opens in a new tab, and the frame tells its height.'
				},
				{
					sandbox: 'allow-scripts',
					does: 'The map is a drawing, which stays as it is. Its caption, text and links stay; the link to the whole page opens no tab.'
				},
				{
					sandbox: '',
					does: 'No script runs. Drawing, text and links stay, with the menus of the whole page above them, since nothing takes those away.'
				}
			]
		},
		height: {
			title: 'As tall as it needs',
			lines: [
				`With the first of these settings a frame tells the page around it how tall it would best be, once it is there and whenever that changes: of a map a part of its width, of a page without one all that it says. A message is one object, such as {"type": "${TELLS}", "height": 480}, in CSS pixels.`,
				`A frame that is asked by {"type": "${ASKS}"} tells it once more. It answers only the page around it, and that only where its address comes along as referrer. These lines are all that the other page needs:`
			]
		},
		oembed:
			'Systems that know oEmbed can make the frame from the address of a page alone: beside each page lies a file, to which the head of the page links. The one of the first page:'
	},
	zh: {
		lead: '图集的任何页面都可放进其他网页的框架：地图（滚轮留给外层网页）、附文字的说明栏，以及打开完整页面的链接。各页的“分享”给出当前所见的代码，并可选择尺寸。',
		examples: {
			home: { title: '全图', line: '用于介绍合作或通道整体的网页。' },
			site: { title: '单个项目', line: '用于介绍某个项目的文章：它在哪里，有哪些已知信息。' },
			leg: {
				title: '沿途浏览中的路段',
				line: '用于说明货物如何沿通道运输：此处按地址所示停在路段中间，按播放即由此继续。'
			},
			compare: { title: '两条线路对比', line: '用于说明两条线路的差别：同在一张图上，下方附表格。' },
			language: {
				title: '另一种语言',
				line: '用于英文读者：把地址中的/zh/换成/，即为英文版。这是分享对话框所列的最小尺寸。'
			}
		},
		rights: {
			title: '框架的权限',
			line: '代码中的sandbox属性限制框架，未写明的都不可做。',
			settings: [
				{
					sandbox: SANDBOX,
					does: '即上面代码所用：地图可移动，完整页面在新标签页打开，框架会告知所需高度。'
				},
				{
					sandbox: 'allow-scripts',
					does: '地图为示意图，不可移动。说明栏、文字与链接仍在；打开完整页面的链接不起作用。'
				},
				{
					sandbox: '',
					does: '不运行脚本。示意图、文字与链接仍在，上方保留完整页面的导航，因为没有脚本把它隐去。'
				}
			]
		},
		height: {
			title: '按内容调整高度',
			lines: [
				`用上述第一种设置时，框架载入后以及高度变化时，会告知外层网页最合适的高度：有地图的页面按宽度的一定比例，没有地图的页面按全部内容。消息是一个对象，例如{"type": "${TELLS}", "height": 480}，单位为CSS像素。`,
				`收到{"type": "${ASKS}"}时，框架会再告知一次。它只回答外层网页，且该网页须带来源地址（referrer）。外层网页只需以下几行：`
			]
		},
		oembed: '支持oEmbed的系统可由页面地址自行生成框架：每个页面旁都有一个文件，页面头部链接到它。首页的文件：'
	}
};
