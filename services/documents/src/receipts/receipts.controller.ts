import { Readable } from 'node:stream';
import { ForServices, parsed } from '@loket/service-kit';
import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { sendFile } from '../files/send-file';
import { PrintReceipt } from './print-receipt';

@Controller('internal/receipts')
@ForServices()
export class ReceiptsController {
  constructor(private readonly printReceipt: PrintReceipt) {}

  @Get(':caseId')
  async receipt(@Param('caseId', parsed(z.uuid())) caseId: string, @Res() reply: FastifyReply): Promise<void> {
    const pdf = await this.printReceipt.run(caseId);
    await sendFile(reply, {
      name: 'Tanda terima.pdf',
      contentType: 'application/pdf',
      bytes: pdf.length,
      content: Readable.from([pdf]),
    });
  }
}
