import type { DraftView } from '@loket/contracts';
import { Public } from '@loket/service-kit';
import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { v7 as newId } from 'uuid';
import { Organisations } from '../../organisations/organisations';
import { sendPage } from '../../rendering/send-page';
import { Casework, type Offer } from '../../upstream/casework';
import { Catalogue } from '../../upstream/catalogue';
import { signedIn } from '../../visit/signed-in';
import { visitOf } from '../../visit/visit';
import type { NamedDraft } from './draft-card';
import { ownCasesPage } from './own-cases.page';
import { servicesFor } from './services-for';

@Controller('permohonan')
@Public()
export class OwnCasesController {
  constructor(
    private readonly casework: Casework,
    private readonly catalogue: Catalogue,
    private readonly organisations: Organisations,
  ) {}

  @Get()
  async show(@Res() reply: FastifyReply): Promise<void> {
    const visit = visitOf(reply);
    const { actorToken, account } = signedIn(visit);
    const [drafts, cases, offers] = await Promise.all([
      this.casework.drafts(actorToken),
      this.casework.cases(actorToken),
      this.catalogue.offers().catch((): readonly Offer[] => []),
    ]);
    const open = drafts.filter(({ caseNumber }) => caseNumber === null);
    sendPage(
      reply,
      ownCasesPage(visit, {
        drafts: await Promise.all(open.map((draft) => this.named(draft, offers))),
        cases,
        services: servicesFor(account, offers, visit.locale).map((each) => ({ ...each, draftId: newId() })),
      }),
    );
  }

  private async named(draft: DraftView, offers: readonly Offer[]): Promise<NamedDraft> {
    const sop = offers.find(({ service }) => service === draft.service)?.sop;
    const values = await this.organisations.named(sop, draft.values);
    const ormas = sop?.form.flatMap(({ fields }) => fields).find(({ kind }) => kind === 'ormas')?.key ?? '';
    return { draft, title: sop?.title, name: values['organisationName'] ?? values[ormas] ?? '' };
  }
}
