import { readFileSync } from 'node:fs';
import { dataSource } from '@loket/database';
import { databaseSettings, readConfig, runMain } from '@loket/service-kit';
import { z } from 'zod';
import { settings as serviceSettings } from './config';
import { makeFirstAdministrator } from './first-administrator/make-first-administrator';
import { officeFile } from './first-administrator/office-file';

const settings = z.object({ ...databaseSettings.shape, PORTAL_URL: serviceSettings.shape.PORTAL_URL });
const usage = 'Usage: node dist/create-administrator.js OFFICE.json E-MAIL NAME';

runMain(async () => {
  const [file, email, name] = process.argv.slice(2);
  if (file === undefined || email === undefined || name === undefined) throw new Error(usage);
  const config = readConfig(settings);
  const office = officeFile.parse(JSON.parse(readFileSync(file, 'utf8')));
  const source = await dataSource({ url: config.DATABASE_URL }).initialize();
  try {
    const link = await makeFirstAdministrator(source, config.PORTAL_URL, {
      office,
      email: z.email().parse(email),
      name,
    });
    process.stdout.write(`Open this link before ${link.expiresAt} to set the password:\n${link.url}\n`);
  } finally {
    await source.destroy();
  }
});
