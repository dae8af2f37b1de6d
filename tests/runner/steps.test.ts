import { expect, test } from 'vitest';
import { buildStamp, commandsOf } from './build.mjs';
import { cleanEnvironment, run } from './run.mjs';
import { runSteps } from './steps.mjs';
import type { Step } from './steps.mjs';

const node = (name: string, script: string): Step => ({ name, commands: [[process.execPath, '-e', script]] });

/** Runs steps and returns what they counted and printed. */
async function outcomeOf(groups: Step[][]) {
	const lines: string[] = [];
	const { counts, failedStep } = await runSteps(groups, (line) => lines.push(line));
	return { counts, failedStep, text: lines.join('\n') };
}

test('each step that passes is one line with its time and one test', async () => {
	const { counts, failedStep, text } = await outcomeOf([
		[node('one', ''), node('two', '')],
		[node('three', '')]
	]);
	expect(failedStep).toBeUndefined();
	expect(counts).toEqual(Array(3).fill({ passed: 1, failed: 0 }));
	expect(text).toMatch(/^ok {5}(one|two) +\d+\.\d s\nok {5}(one|two) +\d+\.\d s\nok {5}three +\d+\.\d s$/);
});

test('the first step that fails is named with its output, and nothing after it runs', async () => {
	const { counts, failedStep, text } = await outcomeOf([
		[node('bad', 'console.error("what was found"); process.exitCode = 3')],
		[node('later', 'console.log("must not run")')]
	]);
	expect(failedStep).toBe('bad');
	expect(counts).toEqual([{ passed: 0, failed: 1 }]);
	expect(text).toContain('what was found\nThe step that failed: bad.');
	expect(text).not.toContain('later');
});

test('a step that runs beside the failing one is ended and not counted', async () => {
	const { counts, failedStep, text } = await outcomeOf([
		[node('endless', 'setInterval(() => {}, 1000)'), node('bad', 'process.exitCode = 1')]
	]);
	expect(failedStep).toBe('bad');
	expect(counts).toEqual([{ passed: 0, failed: 1 }]);
	expect(text).not.toContain('endless');
});

test('the commands of a step stop at the first that fails', async () => {
	const [first, second] = [node('', 'process.exitCode = 1'), node('', 'console.log("second")')];
	const { text } = await outcomeOf([[{ name: 'both', commands: [...first.commands, ...second.commands] }]]);
	expect(text).not.toContain('second');
});

test('a command that hangs is ended and has code 124', async () => {
	const { code } = await run([process.execPath, '-e', 'setInterval(() => {}, 1000)'], { limitMs: 300 });
	expect(code).toBe(124);
});

test('a command that does not exist has code 127 and says so', async () => {
	const { code, output } = await run(['no-such-command-here']);
	expect(code).toBe(127);
	expect(output).toContain('ENOENT');
});

test('what an outer npm set does not reach an inner one, and the way to the registry does', () => {
	const clean = cleanEnvironment({
		PATH: '/bin',
		HOME: '/home/a',
		npm_lifecycle_event: 'start',
		npm_config_omit: 'dev',
		npm_config_cache: '/cache'
	});
	expect(clean).toMatchObject({ HOME: '/home/a', npm_config_cache: '/cache' });
	expect(clean).not.toHaveProperty('npm_lifecycle_event');
	expect(clean).not.toHaveProperty('npm_config_omit');
	expect(clean.PATH).toMatch(/node_modules.\.bin.\/bin$/);
});

test('a script is the commands of the scripts that it calls', () => {
	const scripts = {
		data: 'tsx geo/build.ts',
		build: 'npm run data && vite build --mode x && node after.mjs'
	};
	expect(commandsOf(scripts, 'build')).toEqual([
		['tsx', 'geo/build.ts'],
		['vite', 'build', '--mode', 'x'],
		['node', 'after.mjs']
	]);
});

test('a site for another path or origin is another build', () => {
	const stamps = [{}, { BASE_PATH: '/a/b' }, { ORIGIN: 'https://example.org' }].map(buildStamp);
	expect(new Set(stamps).size).toBe(3);
});
