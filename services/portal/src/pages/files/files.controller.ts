import { Public } from '@loket/service-kit';
import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { sendFile } from '../../rendering/send-file';
import { Documents } from '../../upstream/documents';
import { signedIn } from '../../visit/signed-in';
import { visitOf } from '../../visit/visit';

/** Files of the service documents, which decides who may read them. */
@Controller()
@Public()
export class FilesController {
  constructor(private readonly documents: Documents) {}

  @Get('dokumen/:documentId')
  async document(@Param('documentId') id: string, @Res() reply: FastifyReply): Promise<void> {
    sendFile(reply, await this.documents.content(signedIn(visitOf(reply)).actorToken, id));
  }

  @Get('surat/:letterId')
  async letter(@Param('letterId') id: string, @Res() reply: FastifyReply): Promise<void> {
    sendFile(reply, await this.documents.letter(signedIn(visitOf(reply)).actorToken, id));
  }
}
