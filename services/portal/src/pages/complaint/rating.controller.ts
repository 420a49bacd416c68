import { Problem } from '@loket/contracts';
import { Public } from '@loket/service-kit';
import { Controller, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { v7 as newId } from 'uuid';
import { postedForm } from '../../forms/posted-form';
import { problemOnForm } from '../../forms/problem-on-form';
import { goTo, sendPage } from '../../rendering/send-page';
import { Casework } from '../../upstream/casework';
import { Complaints } from '../../upstream/complaints';
import { visitOf } from '../../visit/visit';
import { trackedCasePage } from '../tracking/tracked-case.page';
import { trackedPath } from '../tracking/tracked-path';
import type { RatingDraft } from './rating';

/** The complainant's rating, by whoever holds the secret link. */
@Controller('lacak/:number/:secret/penilaian')
@Public()
export class RatingController {
  constructor(
    private readonly casework: Casework,
    private readonly complaints: Complaints,
  ) {}

  @Post()
  async rate(
    @Param('number') number: string,
    @Param('secret') secret: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const visit = visitOf(reply);
    const { nilai: score = '', komentar: comment = '' } = postedForm(reply);
    const { rating } = visit.words.complaint;
    const path = trackedPath(number, secret);
    const again = async (errors: RatingDraft['errors'], status: number, sentence?: string): Promise<void> => {
      const kase = await this.casework.track(number, secret);
      const problems = [
        ...(sentence === undefined ? [] : [{ message: sentence }]),
        ...(errors.score === undefined ? [] : [{ message: errors.score, href: '#nilai' }]),
        ...(errors.comment === undefined ? [] : [{ message: errors.comment, href: '#komentar' }]),
      ];
      const draft = { id: newId(), text: '' };
      const page = { kase, path, draft, problems, rating: { score, comment, errors } };
      sendPage(reply, trackedCasePage(visit, page), status);
    };
    if (!Object.keys(rating.scores).includes(score)) return again({ score: rating.missing }, 422);
    try {
      await this.complaints.rate(number, secret, { score: Number(score), comment });
      goTo(reply, `${path}#penilaian`, 'rated');
    } catch (error) {
      if (!(error instanceof Problem) || error.status === 404) throw error;
      const { errors, sentence } = problemOnForm(visit, error, rating.kept);
      const wrong = errors['comment'];
      await again(wrong === undefined ? {} : { comment: wrong }, error.status, sentence);
    }
  }
}
