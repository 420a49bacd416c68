import { dataSource, inTransaction } from '@loket/database';
import { ownerSettings, readConfig, runMain } from '@loket/service-kit';
import { type SeedOffice, seedCalendar } from '@loket/working-time';
import { z } from 'zod';
import { adoptCalendar } from './calendars/agency-calendar';
import { adoptEdition } from './definitions/adopt-edition';

const settings = ownerSettings.extend({
  LOKET_MODE: z.literal('local').describe('demo offices exist in the local mode only: LOKET_MODE=local'),
  LOKET_ISSUING_AUTHORITY: z
    .enum(['province', 'ministry'])
    .default('province')
    .describe('who issues the SKT: province or ministry'),
});

const district = 'kecamatan-pangkalan-banteng';

/** The kabupaten and kota of Kalimantan Tengah, all in WIB. */
const regencies = [
  ...['kotawaringin-barat', 'kotawaringin-timur', 'kapuas', 'barito-selatan', 'barito-utara', 'katingan', 'seruyan'],
  ...['sukamara', 'lamandau', 'gunung-mas', 'pulang-pisau', 'murung-raya', 'barito-timur', 'palangka-raya'],
].map((regency) => `kesbangpol-${regency}`);
/** Each office's hours and zone to begin with; it then keeps its own calendar. */
const calendars = {
  'bakesbangpol-kalteng': 'perpres-wib',
  kemendagri: 'perpres-wib',
  [district]: 'perpres-wib',
  'kesbangpol-pekalongan': 'pekalongan',
  'kesbangpol-balikpapan': 'perpres-wita',
  'disdukcapil-tanggamus': 'perpres-wib',
  ...Object.fromEntries(regencies.map((office) => [office, 'perpres-wib'] as const)),
} as const satisfies Record<string, SeedOffice>;
const offers = {
  'bakesbangpol-kalteng': [
    'ormas-registration',
    'ormas-renewal',
    'ormas-change',
    'ormas-reporting',
    'account-opening',
    'account-change',
    'consultation',
    'complaint',
  ],
  [district]: ['ktp-recording', 'reference-letter', 'heir-letter'],
  'kesbangpol-pekalongan': ['existence-certificate', 'complaint'],
  'kesbangpol-balikpapan': [
    'reporting-certificate',
    'semester-report',
    'attribute-permit',
    'grant-proposal',
    'institutional-advice',
  ],
  'disdukcapil-tanggamus': ['call-centre-request'],
  ...Object.fromEntries(regencies.map((office) => [office, ['ormas-data-entry']])),
} as const;

runMain(async () => {
  const config = readConfig(settings);
  const source = await dataSource({ url: config.DATABASE_OWNER_URL }).initialize();
  try {
    await inTransaction(source, async () => {
      for (const [office, hours] of Object.entries(calendars)) await adoptCalendar(office, seedCalendar(hours));
      for (const [agency, services] of Object.entries(offers)) {
        for (const service of services) {
          const authority = config.LOKET_ISSUING_AUTHORITY;
          await adoptEdition({ agency, service, authority, ministryAgency: 'kemendagri', validFrom: '2026-01-01' });
        }
      }
    });
  } finally {
    await source.destroy();
  }
});
