import { atTheCounter } from './counter-walk/at-the-counter';
import { balikpapan } from './counter-walk/balikpapan';

atTheCounter('balikpapan', balikpapan);
