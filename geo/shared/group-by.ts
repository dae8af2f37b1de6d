/** The things of a list under their keys, in the order of the list; `Map.groupBy` needs Node 21. */
export function groupBy<T, K>(list: Iterable<T>, keyOf: (thing: T) => K): Map<K, T[]> {
	const groups = new Map<K, T[]>();
	for (const thing of list) addTo(groups, keyOf(thing), thing);
	return groups;
}

/** Adds a thing to those under a key, without making the list anew. */
export function addTo<T, K>(groups: Map<K, T[]>, key: K, thing: T): void {
	const group = groups.get(key);
	if (group) group.push(thing);
	else groups.set(key, [thing]);
}
