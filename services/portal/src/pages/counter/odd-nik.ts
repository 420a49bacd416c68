import type { FormValues, Sop } from '@loket/sop';
import type { Regions } from '../../regions/regions';

/**
 * Whether a NIK names a region that is on no list. That is no fault – the region is the one of first issue, and may be
 * gone – but at the counter the card can be looked at again.
 */
export const hasOddNik = ({ form }: Pick<Sop, 'form'>, values: FormValues, regions: Regions): boolean =>
  form
    .flatMap(({ fields }) => fields)
    .filter(({ kind }) => kind === 'nik')
    .map(({ key }) => values[key] ?? '')
    .some((nik) => nik !== '' && regions.findName(districtOf(nik)) === undefined);

/** A NIK begins with province, regency and district, two digits each. */
const districtOf = (nik: string): string => [nik.slice(0, 2), nik.slice(2, 4), nik.slice(4, 6)].join('.');
