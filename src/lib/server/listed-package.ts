import { rankOf, readDataPackage, type DataPackage } from '../../../geo';

/** The data package with its files in the order in which readers are told of them. */
export function listedPackage(): DataPackage {
	const { resources, ...rest } = readDataPackage();
	return { ...rest, resources: resources.toSorted((one, other) => rankOf(one.path) - rankOf(other.path)) };
}
