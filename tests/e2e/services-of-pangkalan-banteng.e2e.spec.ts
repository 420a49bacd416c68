import { atTheCounter } from './counter-walk/at-the-counter';
import { pangkalanBanteng } from './counter-walk/pangkalan-banteng';

atTheCounter('banteng', pangkalanBanteng);
