import { type Zone, inWords, instantOf } from '@loket/working-time';

const zones: Readonly<Record<string, Zone>> = { '+08:00': 'WITA', '+09:00': 'WIT' };

/** A time in full, in the zone whose offset it is written with; without one of ours, in WIB. */
export const timeInWords = (time: string): string => inWords(instantOf(time), zones[time.slice(-6)] ?? 'WIB');
