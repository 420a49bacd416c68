import type { Actor, GuestDossier, GuestKey, PublicDraftOpened, ReturnLink } from '@loket/contracts';
import { inTransaction } from '@loket/database';
import { ActorParam, ForServices, parsed } from '@loket/service-kit';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type ZodType, z } from 'zod';
import { AskReturnLink } from './ask-return-link';
import { dossierOfGuest } from './guest';
import { OpenPublicDraft } from './open-public-draft';
import { returnLinkOf } from './return-link';

const opening = z.object({ service: z.string().max(60), agency: z.string().max(60), address: z.string().max(200) });
const secret = z.string().min(1).max(100);
const guestKey: ZodType<GuestKey> = z.union([
  z.strictObject({ draft: z.uuid(), secret }),
  z.strictObject({ number: z.string().max(60), secret }),
]);
const uuid = parsed(z.uuid());

/** Drafts of people without an account; once open they are filled in and filed as any other. */
@Controller()
export class PublicDraftsController {
  constructor(
    private readonly source: DataSource,
    private readonly openDraft: OpenPublicDraft,
    private readonly askLink: AskReturnLink,
  ) {}

  @Post('internal/public-drafts')
  @ForServices()
  open(@Body(parsed(opening)) { service, agency, address }: z.infer<typeof opening>): Promise<PublicDraftOpened> {
    return this.openDraft.run(service, agency, address);
  }

  /** Asked by accounts before it lets somebody act as the guest of a draft or case. */
  @Post('internal/guests')
  @ForServices()
  @HttpCode(200)
  async guest(@Body(parsed(guestKey)) key: GuestKey): Promise<GuestDossier> {
    return { dossierId: await inTransaction(this.source, () => dossierOfGuest(key)) };
  }

  @Get('internal/drafts/:id/return-link')
  @ForServices()
  link(@Param('id', uuid) id: string): Promise<ReturnLink> {
    return inTransaction(this.source, () => returnLinkOf(id));
  }

  @Post('drafts/:id/return-link')
  @HttpCode(200)
  ask(@Param('id', uuid) id: string, @ActorParam() actor: Actor): Promise<{ readonly sent: boolean }> {
    return this.askLink.run(id, actor);
  }
}
