import type { Field } from '@loket/sop';

const named = (value: string, name: string) => ({ value, label: { id: name, en: name } });

/** The kecamatan of Kabupaten Tanggamus by their codes (idn-area-data 4.0.1); the letters print the name. */
export const districts: NonNullable<Field['choices']> = [
  named('18.06.01', 'Kota Agung'),
  named('18.06.02', 'Talang Padang'),
  named('18.06.03', 'Wonosobo'),
  named('18.06.04', 'Pulau Panggung'),
  named('18.06.09', 'Cukuh Balak'),
  named('18.06.11', 'Pugung'),
  named('18.06.12', 'Semaka'),
  named('18.06.13', 'Sumberejo'),
  named('18.06.15', 'Ulu Belu'),
  named('18.06.16', 'Pematang Sawa'),
  named('18.06.17', 'Kelumbayan'),
  named('18.06.18', 'Kota Agung Barat'),
  named('18.06.19', 'Kota Agung Timur'),
  named('18.06.20', 'Gisting'),
  named('18.06.21', 'Gunung Alip'),
  named('18.06.24', 'Limau'),
  named('18.06.25', 'Bandar Negeri Semuong'),
  named('18.06.26', 'Air Naningan'),
  named('18.06.27', 'Bulok'),
  named('18.06.28', 'Kelumbayan Barat'),
];
