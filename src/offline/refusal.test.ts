import { expect, test } from 'vitest';
import { ChangedFile, refusalOf } from './refusal';

test('what the reader stopped, what has no room, what changed and what was not reached are told apart', () => {
	expect(refusalOf(new DOMException('', 'AbortError'))).toBe('cancelled');
	expect(refusalOf(new DOMException('', 'QuotaExceededError'))).toBe('full');
	expect(refusalOf(new ChangedFile('another'))).toBe('changed');
	expect(refusalOf(new TypeError('Failed to fetch'))).toBe('unreachable');
});
