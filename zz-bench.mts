import { searchRows } from './tests/bench/search';
import { tableOf } from './tests/bench/row';
console.log(tableOf(searchRows()));
