import { Problem, type AcceptanceForm } from '@loket/contracts';
import { Public } from '@loket/service-kit';
import { Controller, Get, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { postedForm, valuesOf } from '../../forms/posted-form';
import { goTo, sendPage } from '../../rendering/send-page';
import { safePath } from '../../security/safe-path';
import { Casework } from '../../upstream/casework';
import { Entries } from '../../upstream/entries';
import { officer } from '../../visit/signed-in';
import { visitOf } from '../../visit/visit';
import { MASTERDATA_PATH, officePath } from '../data-entry/entry-paths';
import { asked } from '../data-entry/entry-places';
import { acceptancePage } from './acceptance.page';
import { entriesFilter } from './entries-filter';
import { entriesPage } from './entries.page';
import { officesPage } from './offices.page';

const MOST_AT_ONCE = 25;

@Controller('masterdata/ormas')
@Public()
export class MasterdataController {
  constructor(
    private readonly entries: Entries,
    private readonly casework: Casework,
  ) {}

  /** A supervisor of several offices chooses one; everybody else has one. */
  @Get()
  async show(@Query() query: Record<string, unknown>, @Res() reply: FastifyReply): Promise<void> {
    const visit = visitOf(reply);
    const agency = asked(query['kantor']);
    if (agency !== undefined) return this.office(reply, agency, query);
    const offices = await this.entries.offices(officer(visit).actorToken);
    const [first, second] = offices;
    if (first === undefined) throw new Problem('not-allowed');
    if (second === undefined) return goTo(reply, officePath(first.agency.id), visit.news);
    sendPage(reply, officesPage(visit, offices));
  }

  @Post('terima')
  async accept(@Res() reply: FastifyReply): Promise<void> {
    const visit = visitOf(reply);
    const { kembali } = postedForm(reply);
    const { actorToken } = officer(visit);
    const back = safePath(kembali, MASTERDATA_PATH);
    const chosen = valuesOf(reply.request.body, 'data').slice(0, MOST_AT_ONCE).map(chosenIn);
    const { searchParams } = new URL(back, 'http://portal.invalid');
    const agency = searchParams.get('kantor');
    if (chosen.length === 0 && agency !== null)
      return this.office(reply, agency, Object.fromEntries(searchParams), visit.words.masterdata.nothingChosen);
    const results = await this.entries.accept(actorToken, { entries: chosen });
    sendPage(reply, acceptancePage(visit, results, back));
  }

  private async office(
    reply: FastifyReply,
    agency: string,
    query: Readonly<Record<string, unknown>>,
    problem?: string,
  ): Promise<void> {
    const visit = visitOf(reply);
    const { actorToken } = officer(visit);
    const filter = entriesFilter(agency, query);
    const list = await this.entries.list(actorToken, filter);
    const drafts = list.mayEnter ? await this.casework.drafts(actorToken).catch(() => []) : [];
    const here = drafts.filter((draft) => draft.agency === agency);
    const page = { list, filter, drafts: here, stored: asked(query['tersimpan']), problem };
    sendPage(reply, entriesPage(visit, page), problem === undefined ? 200 : 422);
  }
}

/** A ticked box: task, visit and the id of the decision. */
function chosenIn(value: string): AcceptanceForm['entries'][number] {
  const [taskId = '', visit = '', id = ''] = value.split('.');
  return { taskId, visit: Number(visit), id };
}
