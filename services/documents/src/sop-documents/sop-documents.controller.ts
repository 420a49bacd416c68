import { Readable } from 'node:stream';
import { Public, parsed } from '@loket/service-kit';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { sendFile } from '../files/send-file';
import { PrintSopDocument } from './print-sop-document';

const key = parsed(z.string().regex(/^[a-z0-9-]{1,80}$/));
const contentHash = parsed(z.optional(z.string().regex(/^[0-9a-f]{64}$/)));

/** An SOP is public information: anybody may read it. */
@Controller('sop-documents')
@Public()
export class SopDocumentsController {
  constructor(private readonly printSopDocument: PrintSopDocument) {}

  @Get(':agency/:service')
  async document(
    @Param('agency', key) agency: string,
    @Param('service', key) service: string,
    @Query('edition', contentHash) edition: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { name, pdf } = await this.printSopDocument.run(agency, service, edition);
    await sendFile(reply, { name, contentType: 'application/pdf', bytes: pdf.length, content: Readable.from([pdf]) });
  }
}
