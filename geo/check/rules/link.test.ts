import { expect, test } from 'vitest';
import { planted } from '../../../tests/helpers/planted';
import { link } from './link';

const URL_TEXT = 'https://example.com/report';

test.each([
	['javascript:alert(1)', 'found the scheme javascript:'],
	['ftp://example.com/report', 'found the scheme ftp:'],
	['https://name:word@example.com/', 'found a user or password in the address'],
	['http://localhost/report', 'found the host "localhost"'],
	['http://192.168.1.4/report', 'found the host "192.168.1.4"'],
	['https://page.local/', 'found the host "page.local"'],
	['www.example.com', 'found "www.example.com", which is no address'],
	['https://example.com/a b', 'found "https://example.com/a b", which is no address']
])('the address %s is told', (url, message) => {
	expect(planted(link, ['sources/report-2022.yaml', URL_TEXT, `'${url}'`])).toEqual([
		`sources/report-2022.yaml:10 ${message}, wanted a public http or https address`
	]);
});

test.each(['http://example.com.cn/a?b=1#c', 'http://124.127.192.231/page', 'https://例子.中国/'])(
	'the address %s is taken',
	(url) => {
		expect(planted(link, ['sources/report-2022.yaml', URL_TEXT, `'${url}'`])).toEqual([]);
	}
);
