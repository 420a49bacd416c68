import type { Actor, SubmissionAccepted } from '@loket/contracts';
import { ForSignedInOrServices, MaybeActor, parsed } from '@loket/service-kit';
import { Body, Controller, Post } from '@nestjs/common';
import { z } from 'zod';
import { SubmitDraft } from './submit-draft';

const application = z.object({
  id: z.uuid(),
  service: z.string(),
  values: z.record(z.string(), z.string().max(20_000)),
});

/** Applications of one page, which need no draft. */
@Controller('applications')
export class ApplicationsController {
  constructor(private readonly submit: SubmitDraft) {}

  @Post()
  @ForSignedInOrServices()
  send(
    @Body(parsed(application)) { id, service, values }: z.infer<typeof application>,
    @MaybeActor() actor: Actor | undefined,
  ): Promise<SubmissionAccepted> {
    return this.submit.runAtOnce(id, service, values, actor);
  }
}
