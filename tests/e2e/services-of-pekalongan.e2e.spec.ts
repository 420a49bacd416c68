import { atTheCounter } from './counter-walk/at-the-counter';
import { pekalongan } from './counter-walk/pekalongan';

atTheCounter('pekalongan', pekalongan);
