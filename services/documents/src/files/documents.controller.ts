import type { Actor, DocumentView } from '@loket/contracts';
import { ActorParam, ForServices, parsed } from '@loket/service-kit';
import { Controller, Delete, Get, Headers, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { DossierDoor } from '../neighbours/dossier-door';
import { cleanFileName } from './file-name';
import { listDocuments } from './list-documents';
import { OpenDocument } from './open-document';
import { ReceiveDocument } from './receive-document';
import { RemoveDocument } from './remove-document';
import { sendFile } from './send-file';

const id = parsed(z.uuid());
const requirementKey = parsed(z.string().regex(/^[A-Za-z0-9-]{1,80}$/));

@Controller()
export class DocumentsController {
  constructor(
    private readonly source: DataSource,
    private readonly door: DossierDoor,
    private readonly receiveDocument: ReceiveDocument,
    private readonly removeDocument: RemoveDocument,
    private readonly openDocument: OpenDocument,
  ) {}

  @Post('dossiers/:dossierId/documents/:requirement')
  receive(
    @Param('dossierId', id) dossierId: string,
    @Param('requirement', requirementKey) requirement: string,
    @Headers('x-file-name') name: string | undefined,
    @Headers('x-file-title') title: string | undefined,
    @Headers('x-file-note') note: string | undefined,
    @Req() { raw: request }: FastifyRequest,
    @ActorParam() actor: Actor,
  ): Promise<DocumentView> {
    return this.receiveDocument.run(
      { dossierId, requirement, fileName: cleanFileName(name), title, note, request },
      actor,
    );
  }

  @Delete('dossiers/:dossierId/documents/:documentId')
  @HttpCode(204)
  remove(
    @Param('dossierId', id) dossierId: string,
    @Param('documentId', id) documentId: string,
    @ActorParam() actor: Actor,
  ): Promise<void> {
    return this.removeDocument.run(dossierId, documentId, actor);
  }

  @Get('dossiers/:dossierId/documents')
  async list(@Param('dossierId', id) dossierId: string, @ActorParam() actor: Actor): Promise<DocumentView[]> {
    const { withheld = [] } = await this.door.toRead(dossierId, actor);
    const found = await listDocuments(this.source, dossierId);
    return found.filter(({ requirement }) => !withheld.includes(requirement));
  }

  @Get('internal/dossiers/:dossierId/documents')
  @ForServices()
  listForServices(@Param('dossierId', id) dossierId: string): Promise<DocumentView[]> {
    return listDocuments(this.source, dossierId);
  }

  @Get('documents/:documentId/content')
  async content(
    @Param('documentId', id) documentId: string,
    @ActorParam() actor: Actor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendFile(reply, await this.openDocument.run(documentId, actor));
  }
}
