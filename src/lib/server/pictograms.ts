import type { Pictogram } from '../symbols/badge';
import airport from '@mapbox/maki/icons/airport.svg?raw';
import bank from '@mapbox/maki/icons/bank.svg?raw';
import building from '@mapbox/maki/icons/building.svg?raw';
import car from '@mapbox/maki/icons/car.svg?raw';
import college from '@mapbox/maki/icons/college.svg?raw';
import tower from '@mapbox/maki/icons/communications-tower.svg?raw';
import doctor from '@mapbox/maki/icons/doctor.svg?raw';
import embassy from '@mapbox/maki/icons/embassy.svg?raw';
import ferry from '@mapbox/maki/icons/ferry.svg?raw';
import harbor from '@mapbox/maki/icons/harbor.svg?raw';
import hospital from '@mapbox/maki/icons/hospital.svg?raw';
import industry from '@mapbox/maki/icons/industry.svg?raw';
import landuse from '@mapbox/maki/icons/landuse.svg?raw';
import rail from '@mapbox/maki/icons/rail.svg?raw';
import star from '@mapbox/maki/icons/star.svg?raw';
import suitcase from '@mapbox/maki/icons/suitcase.svg?raw';
import townHall from '@mapbox/maki/icons/town-hall.svg?raw';
import warehouse from '@mapbox/maki/icons/warehouse.svg?raw';

/** Path data of the pictograms in use, each in a square of 15 × 15: Maki, dedicated to the public domain (CC0). */
export const pictograms: Record<Pictogram, string> = {
	airport: pathOf(airport),
	bank: pathOf(bank),
	building: pathOf(building),
	car: pathOf(car),
	college: pathOf(college),
	doctor: pathOf(doctor),
	embassy: pathOf(embassy),
	ferry: pathOf(ferry),
	harbor: pathOf(harbor),
	hospital: pathOf(hospital),
	industry: pathOf(industry),
	landuse: pathOf(landuse),
	rail: pathOf(rail),
	star: pathOf(star),
	suitcase: pathOf(suitcase),
	tower: pathOf(tower),
	'town-hall': pathOf(townHall),
	warehouse: pathOf(warehouse)
};

/** The path of an icon file, with the line breaks in its data as spaces. */
function pathOf(svg: string): string {
	return (/ d="([^"]+)"/.exec(svg)?.[1] ?? '').replace(/(&#x[9AD];|\s)+/g, ' ');
}
