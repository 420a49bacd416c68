import { Problem, type TaskView } from '@loket/contracts';
import { Public } from '@loket/service-kit';
import { isFileEntry } from '@loket/sop';
import { Controller, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { v7 as newId } from 'uuid';
import { postedForm } from '../../forms/posted-form';
import { problemOnForm } from '../../forms/problem-on-form';
import { goTo } from '../../rendering/send-page';
import { isRefused, ReceiveUpload } from '../../uploads/receive-upload';
import { Casework } from '../../upstream/casework';
import { Catalogue } from '../../upstream/catalogue';
import { Counters } from '../../upstream/counter';
import { officer, worksAtCounter } from '../../visit/signed-in';
import { type Session, visitOf } from '../../visit/visit';
import { COUNTER_PATH } from '../counter/counter-path';
import { attachmentOf } from './attachment';
import { checkDecision } from './check-decision';
import { ShowTask } from './show-task';
import { entriesOf, taskPath } from './task-form';

const linesOf = (errors: Readonly<Record<string, string>>) =>
  Object.entries(errors).map(([name, message]) => ({ message, href: `#${name}` }));

@Controller('tugas/:taskId')
@Public()
export class DecisionController {
  constructor(
    private readonly casework: Casework,
    private readonly catalogue: Catalogue,
    private readonly counters: Counters,
    private readonly upload: ReceiveUpload,
    private readonly task: ShowTask,
  ) {}

  @Post('keputusan')
  async decide(@Param('taskId') taskId: string, @Res() reply: FastifyReply): Promise<void> {
    const visit = visitOf(reply);
    const posted = postedForm(reply);
    const session = officer(visit);
    const { actorToken } = session;
    const task = await this.casework.task(actorToken, taskId);
    const { draft, form } = checkDecision(visit, task, posted, newId());
    if (form === undefined)
      return this.task.run(reply, taskId, { decision: draft, problems: linesOf(draft.errors) }, 422);
    try {
      const { state } = await this.casework.decide(actorToken, taskId, form);
      if (state === 'settled') goTo(reply, await this.workOf(task, session), 'decision-settled');
      else goTo(reply, taskPath(taskId), 'decision-processing');
    } catch (error) {
      if (!(error instanceof Problem) || error.status === 401 || error.status === 404) throw error;
      const { errors: refused, sentence } = problemOnForm(visit, error, visit.words.problems.keptDecision);
      const { reason, ...entries } = refused;
      const errors = { ...entries, ...(reason !== undefined && { alasan: reason }) };
      const problems = sentence === undefined ? linesOf(errors) : [{ message: sentence }];
      await this.task.run(reply, taskId, { decision: { ...draft, errors }, problems }, error.status);
    }
  }

  /** Where the officer finds the next thing to do: at the counter, or in the queue. */
  private async workOf({ case: kase }: TaskView, session: Session): Promise<string> {
    if (!worksAtCounter(session)) return '/antrean';
    const offer = await this.catalogue.findOffer(kase.service, kase.agency.id).catch(() => undefined);
    const isAtCounter =
      offer?.sop.filedBy === 'counter' && (await this.counters.hasTicket(session.actorToken, kase.id));
    return isAtCounter ? COUNTER_PATH : '/antrean';
  }

  /** A file that goes with the decision, kept by documents under the entry's key. */
  @Post('lampiran/:entry')
  async attach(
    @Param('taskId') taskId: string,
    @Param('entry') key: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { actorToken } = officer(visitOf(reply));
    const task = await this.casework.task(actorToken, taskId);
    const entry = entriesOf(task.outcomes).find((each) => each.key === key && isFileEntry(each));
    if (entry === undefined) throw new Problem('not-found');
    const place = {
      actorToken,
      dossierId: task.case.id,
      requirement: key,
      maxBytes: attachmentOf(entry.kind).maxBytes,
    };
    const result = await this.upload.run(reply, place);
    if (!isRefused(result)) return goTo(reply, `${taskPath(taskId)}#keputusan`, 'uploaded');
    const problems = [{ message: result.sentence, href: `#berkas-${key}` }];
    const entries = task.draft?.entries ?? {};
    const decision = { id: newId(), reason: '', entries, errors: { [key]: result.sentence } };
    await this.task.run(reply, taskId, { problems, decision }, result.status);
  }
}
