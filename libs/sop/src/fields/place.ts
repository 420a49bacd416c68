import { wrong, type FieldCheck } from './field-check';

const levels = {
  province: /^\d{2}$/,
  regency: /^\d{2}\.\d{2}$/,
  district: /^\d{2}\.\d{2}\.\d{2}$/,
  village: /^\d{2}\.\d{2}\.\d{2}\.\d{4}$/,
} as const;

/** A region by its code, e.g. 62.01.06, below the region it is narrowed by; whether it exists is not known here. */
export const checkRegion =
  (level: keyof typeof levels): FieldCheck =>
  (text, { field: { label, within }, values }) => {
    if (!levels[level].test(text)) return wrong(`Pilih ${label.id} dari daftar.`, `Choose ${label.en} from the list.`);
    const above = (values[within ?? ''] ?? '').trim();
    if (above !== '' && !text.startsWith(`${above}.`)) {
      return wrong(
        `${label.id} tidak termasuk wilayah yang dipilih di atasnya. Pilih lagi.`,
        `${label.en} does not belong to the region chosen above it. Choose again.`,
      );
    }
    return { value: text };
  };

const degrees = /^([-+\u2212]?)(\d{1,3})(?:[.,](\d{1,10}))?°?$/;

const coordinate =
  (least: number, most: number, example: string): FieldCheck =>
  (text, { field: { label } }) => {
    const [, sign, whole = '', fraction = ''] = degrees.exec(text.replace(/\s/g, '')) ?? [];
    const value = `${sign && sign !== '+' ? '-' : ''}${whole}${fraction && `.${fraction}`}`;
    if (whole !== '' && Number(value) >= least && Number(value) <= most) return { value };
    return wrong(
      `${label.id} di Indonesia antara ${least} dan ${most} derajat. Tulis seperti ${example}.`,
      `${label.en} in Indonesia lies between ${least} and ${most} degrees. Write it like ${example}.`,
    );
  };

/** Degrees with a point or a comma, stored with a point; Indonesia lies between 11° south and 6° north. */
export const checkLatitude = coordinate(-12, 7, '-2.2096');

/** Degrees with a point or a comma, stored with a point; Indonesia lies between 95° and 141° east. */
export const checkLongitude = coordinate(94, 142, '113.9108');
