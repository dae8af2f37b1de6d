import type { Language } from '../address/language';
import type { CitationForm } from './citation';

/** Words of what takes a figure along. */
export const citeWords: Record<Language, CiteWords> = {
	en: {
		title: 'Take this claim along',
		forms: {
			sentence: 'Copy with source',
			bibtex: 'Copy BibTeX',
			csl: 'Copy CSL-JSON',
			link: 'Copy link'
		},
		copied: {
			sentence: 'Copied, with its source',
			bibtex: 'Copied as BibTeX',
			csl: 'Copied as CSL-JSON',
			link: 'Link copied'
		},
		notCopied: 'The browser did not allow copying.',
		share: 'Share…',
		report: 'Report a mistake'
	},
	zh: {
		title: '引用此条',
		forms: {
			sentence: '复制并附来源',
			bibtex: '复制BibTeX',
			csl: '复制CSL-JSON',
			link: '复制链接'
		},
		copied: {
			sentence: '已复制，并附来源',
			bibtex: '已复制为BibTeX',
			csl: '已复制为CSL-JSON',
			link: '已复制链接'
		},
		notCopied: '浏览器不允许复制。',
		share: '分享……',
		report: '报告错误'
	}
};

type CiteWords = Record<'title' | 'notCopied' | 'share' | 'report', string> &
	Record<'forms' | 'copied', Record<CitationForm, string>>;
