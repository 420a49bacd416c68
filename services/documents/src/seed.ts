import { dataSource, inTransaction, rows } from '@loket/database';
import { ownerSettings, readConfig, runMain } from '@loket/service-kit';
import { z } from 'zod';

const settings = ownerSettings.extend({
  LOKET_MODE: z.literal('local').describe('the demo records exist in local mode only'),
});

runMain(async () => {
  const source = await dataSource({ url: readConfig(settings).DATABASE_OWNER_URL, poolSize: 1 }).initialize();
  try {
    await inTransaction(source, () =>
      rows(
        `INSERT INTO numbering (agency, series, template, unit) VALUES
           ('bakesbangpol-kalteng', 'skt', '220/{serial}/SKT/{unit}/{year}', 'Bakesbangpol'),
           ('bakesbangpol-kalteng', 'letter', '220/{serial}/{unit}/{year}', 'Bakesbangpol'),
           ('kecamatan-pangkalan-banteng', 'letter', '470/{serial}/{unit}/{year}', 'Kec-PB'),
           ('kesbangpol-pekalongan', 'letter', '220/{serial}/{unit}/{year}', 'Bakesbangpol-PKL'),
           ('kesbangpol-balikpapan', 'letter', '220/{serial}/{unit}/{year}', 'Kesbangpol-BPP'),
           ('disdukcapil-tanggamus', 'letter', '470/{serial}/{unit}/{year}', 'Disdukcapil-TGM')
         ON CONFLICT DO NOTHING`,
      ),
    );
  } finally {
    await source.destroy();
  }
});
