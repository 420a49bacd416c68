import { Problem } from '@loket/contracts';
import { Public } from '@loket/service-kit';
import { isFileEntry } from '@loket/sop';
import { Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { v7 as newId } from 'uuid';
import { postedForm } from '../../forms/posted-form';
import { problemOnForm } from '../../forms/problem-on-form';
import { goTo } from '../../rendering/send-page';
import { ReceiveUpload, isRefused } from '../../uploads/receive-upload';
import { Casework } from '../../upstream/casework';
import { officer } from '../../visit/signed-in';
import { visitOf } from '../../visit/visit';
import { attachmentOf } from '../task/attachment';
import { checkDecision, typedEntries } from '../task/check-decision';
import { type DecisionDraft, taskPath } from '../task/task-form';
import { ShowFieldVisit } from './show-field-visit';
import { photosPath, visitPath } from './visited-outcome';

const linesOf = (errors: Readonly<Record<string, string>>) =>
  Object.entries(errors).map(([name, message]) => ({ message, href: `#${name}` }));

/** A visit as it is entered on the spot, on a telephone: photos first, then what was found. */
@Controller('tugas/:taskId/kunjungan')
@Public()
export class FieldVisitController {
  constructor(
    private readonly casework: Casework,
    private readonly upload: ReceiveUpload,
    private readonly visits: ShowFieldVisit,
  ) {}

  @Get()
  findings(@Param('taskId') taskId: string, @Res() reply: FastifyReply): Promise<void> {
    return this.visits.run(reply, taskId, 'findings');
  }

  @Get('foto')
  photos(@Param('taskId') taskId: string, @Res() reply: FastifyReply): Promise<void> {
    return this.visits.run(reply, taskId, 'photos');
  }

  @Post('foto/:entry')
  async attach(
    @Param('taskId') taskId: string,
    @Param('entry') key: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { actorToken } = officer(visitOf(reply));
    const page = await this.visits.find(reply, taskId);
    const entry = page?.outcome.entries.find((each) => each.key === key && isFileEntry(each));
    if (page === undefined || entry === undefined) throw new Problem('not-found');
    const { maxBytes } = attachmentOf(entry.kind);
    const result = await this.upload.run(reply, {
      actorToken,
      dossierId: page.task.case.id,
      requirement: key,
      maxBytes,
    });
    if (!isRefused(result)) return goTo(reply, `${photosPath(taskId)}#${key}`, 'uploaded');
    const problems = [{ message: result.sentence, href: `#berkas-${key}` }];
    await this.visits.run(reply, taskId, 'photos', { problems }, result.status);
  }

  /** Keeps what was entered, finished or not; what is finished is decided. */
  @Post()
  async enter(@Param('taskId') taskId: string, @Res() reply: FastifyReply): Promise<void> {
    const visit = visitOf(reply);
    const posted = postedForm(reply);
    const { actorToken } = officer(visit);
    const task = await this.casework.task(actorToken, taskId);
    const checked = checkDecision(visit, task, posted, newId());
    const entries = typedEntries(task, posted);
    const draft = { ...checked.draft, entries };
    try {
      await this.casework.keepDraft(actorToken, taskId, entries);
      if (posted['keputusan'] === 'foto') return goTo(reply, photosPath(taskId), 'saved');
      if (posted['keputusan'] === 'simpan') return goTo(reply, visitPath(taskId), 'saved');
      if (checked.form === undefined) return await this.again(reply, taskId, draft);
      const { state } = await this.casework.decide(actorToken, taskId, checked.form);
      if (state === 'settled') goTo(reply, '/antrean', 'decision-settled');
      else goTo(reply, taskPath(taskId), 'decision-processing');
    } catch (error) {
      if (!(error instanceof Problem) || error.status === 401 || error.status === 404) throw error;
      const { errors, sentence } = problemOnForm(visit, error, visit.words.fieldVisit.kept);
      await this.again(reply, taskId, { ...draft, errors }, sentence, error.status);
    }
  }

  private again(
    reply: FastifyReply,
    taskId: string,
    decision: DecisionDraft,
    sentence?: string,
    status = 422,
  ): Promise<void> {
    const problems = sentence === undefined ? linesOf(decision.errors) : [{ message: sentence }];
    return this.visits.run(reply, taskId, 'findings', { decision, problems }, status);
  }
}
