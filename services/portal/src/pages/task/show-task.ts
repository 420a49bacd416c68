import type { DocumentView, TaskView } from '@loket/contracts';
import type { Sop } from '@loket/sop';
import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { v7 as newId } from 'uuid';
import { Regions } from '../../regions/regions';
import { sendPage } from '../../rendering/send-page';
import { Casework } from '../../upstream/casework';
import { Catalogue } from '../../upstream/catalogue';
import { Counters } from '../../upstream/counter';
import { Documents } from '../../upstream/documents';
import { officer } from '../../visit/signed-in';
import { visitOf } from '../../visit/visit';
import { type AtCounter, entriesOf, nextUnchecked, type TaskPage } from './task-form';
import { taskPage } from './task.page';

/** Answers with the case page in its present state, together with whatever the officer had typed. */
@Injectable()
export class ShowTask {
  constructor(
    private readonly casework: Casework,
    private readonly catalogue: Catalogue,
    private readonly documents: Documents,
    private readonly regions: Regions,
    private readonly counters: Counters,
  ) {}

  async run(reply: FastifyReply, taskId: string, more: Partial<TaskPage> = {}, status = 200): Promise<void> {
    const visit = visitOf(reply);
    const { actorToken } = officer(visit);
    const task = await this.casework.task(actorToken, taskId);
    const offer = await this.catalogue.findOffer(task.case.service, task.case.agency.id).catch(() => undefined);
    const first = task.case.documents[0]?.id;
    const part = more.part ?? (first === undefined ? 'isian' : 'dokumen');
    const page: TaskPage = {
      task,
      sop: offer?.sop,
      atCounter: await this.atCounter(actorToken, task, offer?.sop),
      attachments: await this.attachments(actorToken, task),
      decision: { id: newId(), reason: '', entries: {}, errors: {} },
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

  private async attachments(actorToken: string, task: TaskView): Promise<readonly DocumentView[]> {
    if (!task.mine || !entriesOf(task.outcomes).some(({ kind }) => kind === 'pdf')) return [];
    return this.documents.list(actorToken, task.case.id);
  }
}
