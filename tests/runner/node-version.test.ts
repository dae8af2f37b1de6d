import { expect, test } from 'vitest';
import { unusableNodeSentence } from './node-version.mjs';

test.each(['20.19.0', '20.20.2', '22.1.0', '30.0.0'])('Node %s is new enough', (version) => {
	expect(unusableNodeSentence(version)).toBe('');
});

test.each(['20.18.3', '18.20.4', '8.0.0', 'nonsense'])('Node %s is refused in one sentence', (version) => {
	const sentence = unusableNodeSentence(version);
	expect(sentence).toContain(`this is Node ${version}`);
	expect(sentence).toContain('needs Node 20.19 or newer');
	expect(sentence).not.toContain('\n');
});
