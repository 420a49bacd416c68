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

const offices = ['bakesbangpol-kalteng', 'kesbangpol-kotawaringin-barat', 'kemendagri'] as const;
const services = ['ormas-registration', 'account-opening'] as const;

runMain(async () => {
  const config = readConfig(settings);
  const source = await dataSource({ url: config.DATABASE_OWNER_URL }).initialize();
  try {
    await inTransaction(source, async () => {
      for (const office of offices) await adoptCalendar(office, seedCalendar('perpres-wib'));
      for (const service of services) {
        await adoptEdition({
          agency: 'bakesbangpol-kalteng',
          service,
          authority: config.LOKET_ISSUING_AUTHORITY,
          ministryAgency: 'kemendagri',
          validFrom: '2026-01-01',
        });
      }
    });
  } finally {
    await source.destroy();
  }
});
