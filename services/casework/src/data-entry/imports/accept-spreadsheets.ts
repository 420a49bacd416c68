import { importLimits } from '@loket/contracts';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Lets the service take a spreadsheet as the body of a request, up to what one may hold. */
export async function acceptSpreadsheets(app: NestFastifyApplication): Promise<void> {
  app
    .getHttpAdapter()
    .getInstance()
    .addContentTypeParser(
      'application/octet-stream',
      { parseAs: 'buffer', bodyLimit: importLimits.bytes },
      (_request, file, done) => done(null, file),
    );
}
