import { Session, type Profiler } from 'node:inspector';

/** How often functions are called while something runs: work that can be compared without a clock. */
export function callsIn(run: () => void): number {
	const session = new Session();
	let scripts: Profiler.ScriptCoverage[] = [];
	session.connect();
	session.post('Profiler.enable');
	session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
	run();
	// the answer comes before `post` returns
	session.post('Profiler.takePreciseCoverage', (_, { result }) => (scripts = result));
	session.disconnect();
	const called = scripts.flatMap(({ functions }) => functions.map(({ ranges }) => ranges[0]?.count ?? 0));
	return called.reduce((sum, count) => sum + count, 0);
}
