/** A value that counts what is read of it, at any depth; parts that are asked for twice are the same objects. */
export function counted<T extends object>(value: T): { value: T; reads: () => number } {
	let reads = 0;
	const known = new WeakMap<object, object>();
	const wrapped = (part: unknown): unknown => {
		if (typeof part !== 'object' || part === null) return part;
		const proxy = known.get(part) ?? new Proxy(part, handler);
		known.set(part, proxy);
		return proxy;
	};
	const handler: ProxyHandler<object> = {
		get(target, key, receiver) {
			reads += 1;
			return wrapped(Reflect.get(target, key, receiver));
		}
	};
	return { value: wrapped(value) as T, reads: () => reads };
}
