import { Public } from '@loket/service-kit';
import { Controller, Get, Inject, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CONFIG, type Config } from '../../config';
import { postedForm } from '../../forms/posted-form';
import { goTo } from '../../rendering/send-page';
import { Casework } from '../../upstream/casework';
import { keepDraftSecret } from '../../visit/draft-cookie';
import { GuestTokens } from '../../visit/guest-tokens';
import { visitOf } from '../../visit/visit';

/** Begins and takes up drafts without an account; what follows are the pages of every draft. */
@Controller('ajukan')
@Public()
export class StartFilingController {
  constructor(
    private readonly casework: Casework,
    private readonly guests: GuestTokens,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post(':agency/:service')
  async start(
    @Param('agency') agency: string,
    @Param('service') service: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    postedForm(reply);
    const { id, secret } = await this.casework.openPublicDraft({ agency, service, address: visitOf(reply).address });
    this.goOn(reply, id, secret);
  }

  /** The link that leads back from anywhere. */
  @Get('lanjut/:draftId/:secret')
  async takeUp(
    @Param('draftId') draft: string,
    @Param('secret') secret: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.guests.tokenFor({ draft, secret }, visitOf(reply).address);
    this.goOn(reply, draft, secret);
  }

  private goOn(reply: FastifyReply, draftId: string, secret: string): void {
    keepDraftSecret(reply, draftId, secret, this.config.PORTAL_URL.startsWith('https:'));
    goTo(reply, `/pendaftaran/${encodeURIComponent(draftId)}`);
  }
}
