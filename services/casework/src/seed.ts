import { dataSource, inTransaction } from '@loket/database';
import { ownerSettings, readConfig, runMain } from '@loket/service-kit';
import { seedCalendar } from '@loket/working-time';
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
const offices = ['bakesbangpol-kalteng', 'kesbangpol-kotawaringin-barat', 'kemendagri', district] as const;
const offers = {
  'bakesbangpol-kalteng': ['ormas-registration', 'account-opening'],
  [district]: ['ktp-recording', 'reference-letter', 'heir-letter'],
} as const;

runMain(async () => {
  const config = readConfig(settings);
  const source = await dataSource({ url: config.DATABASE_OWNER_URL }).initialize();
  try {
    await inTransaction(source, async () => {
      for (const office of offices) await adoptCalendar(office, seedCalendar('perpres-wib'));
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
