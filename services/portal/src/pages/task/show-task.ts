import type { DocumentView, TaskView } from '@loket/contracts';
import { type Sop, entersOrganisation, isFileEntry } from '@loket/sop';
import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { v7 as newId } from 'uuid';
import { Organisations } from '../../organisations/organisations';
import { Regions } from '../../regions/regions';
import { sendPage } from '../../rendering/send-page';
import { Accounts } from '../../upstream/accounts';
import { Casework } from '../../upstream/casework';
import { Catalogue } from '../../upstream/catalogue';
import { Complaints } from '../../upstream/complaints';
import { Counters } from '../../upstream/counter';
import { Documents } from '../../upstream/documents';
import { Entries } from '../../upstream/entries';
import { officer } from '../../visit/signed-in';
import { visitOf } from '../../visit/visit';
import { ACCOUNT_CHANGE } from '../account-own/change-section';
import { type AtCounter, entriesOf, nextUnchecked, type TaskPage } from './task-form';
import { CountFiles } from './tally';
import { taskPage } from './task.page';

/** Services whose cases are about an account. */
const accountServices: readonly string[] = ['account-opening', ACCOUNT_CHANGE];

/** Answers with the case page in its present state, together with whatever the officer had typed. */
@Injectable()
export class ShowTask {
  constructor(
    private readonly casework: Casework,
    private readonly accounts: Accounts,
    private readonly catalogue: Catalogue,
    private readonly documents: Documents,
    private readonly regions: Regions,
    private readonly counters: Counters,
    private readonly complaints: Complaints,
    private readonly organisations: Organisations,
    private readonly countFiles: CountFiles,
    private readonly entries: Entries,
  ) {}

  async run(reply: FastifyReply, taskId: string, more: Partial<TaskPage> = {}, status = 200): Promise<void> {
    const visit = visitOf(reply);
    const { actorToken } = officer(visit);
    const task = await this.casework.task(actorToken, taskId);
    const offer = await this.catalogue.findOffer(task.case.service, task.case.agency.id).catch(() => undefined);
    const first = task.case.documents[0]?.id;
    const part = more.part ?? (first === undefined ? 'isian' : 'dokumen');
    const values = await this.organisations.named(offer?.sop, task.case.values);
    const page: TaskPage = {
      task: { ...task, case: { ...task.case, values } },
      sop: offer?.sop,
      atCounter: await this.atCounter(actorToken, task, offer?.sop),
      accountBehind: await this.accountBehind(actorToken, task),
      complaint: task.case.complaint && (await this.complaints.record(actorToken, taskId)),
      tally: await this.countFiles.run(actorToken, task, offer?.sop),
      likeness: await this.likeness(actorToken, task, offer?.sop),
      attachments: await this.attachments(actorToken, task),
      decision: { id: newId(), reason: '', entries: task.draft?.entries ?? {}, errors: {} },
      ormasPath: ormasPathIn(offer?.sop, task),
      letters: await this.lettersOnTheWay(actorToken, task, offer?.sop),
      verdict: { reason: '' },
      problems: [],
      ...more,
      part,
      ledger: part === 'riwayat' ? await this.casework.ledger(actorToken, task.case.id) : undefined,
      documentId: more.documentId ?? nextUnchecked(task) ?? first,
    };
    sendPage(reply, taskPage(visit, page, this.regions), status);
  }

  private async atCounter(actorToken: string, task: TaskView, sop: Sop | undefined): Promise<AtCounter | undefined> {
    if (sop?.filedBy !== 'counter') return undefined;
    const [watch, letters] = await Promise.all([
      this.counters.watchOf(actorToken, task.case.id),
      this.documents.letters(actorToken, task.case.id),
    ]);
    return { sop, watch: task.open ? watch : undefined, letters };
  }

  private async accountBehind(actorToken: string, { case: kase }: TaskView): Promise<TaskPage['accountBehind']> {
    if (!accountServices.includes(kase.service)) return undefined;
    return this.accounts.behindRequest(actorToken, kase.id).catch(() => 'unknown' as const);
  }

  private async likeness(
    actorToken: string,
    { open, case: kase }: TaskView,
    sop: Sop | undefined,
  ): Promise<TaskPage['likeness']> {
    if (!open || sop === undefined || !entersOrganisation(sop)) return undefined;
    return this.entries.likeness(actorToken, kase.id).catch(() => 'unknown' as const);
  }

  /** Letters that the table issues before its end, such as the minutes of a visit. */
  private async lettersOnTheWay(
    actorToken: string,
    task: TaskView,
    sop: Sop | undefined,
  ): Promise<TaskPage['letters']> {
    const isIssued = sop?.steps.some(({ act, letter }) => act === 'issue-letter' && letter !== undefined);
    if (isIssued !== true || sop?.filedBy === 'counter') return [];
    return this.documents.letters(actorToken, task.case.id);
  }

  private async attachments(actorToken: string, task: TaskView): Promise<readonly DocumentView[]> {
    if (!task.mine || !entriesOf(task.outcomes).some(isFileEntry)) return [];
    return this.documents.list(actorToken, task.case.id);
  }
}

function ormasPathIn(sop: Sop | undefined, { case: { values } }: TaskView): string | undefined {
  const field = sop?.form.flatMap(({ fields }) => fields).find(({ kind }) => kind === 'ormas');
  const id = field === undefined ? '' : (values[field.key] ?? '');
  return id === '' ? undefined : `/cari-ormas/${encodeURIComponent(id)}`;
}
