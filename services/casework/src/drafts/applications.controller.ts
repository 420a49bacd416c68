import type { Actor, SubmissionAccepted } from '@loket/contracts';
import { ForSignedInOrServices, MaybeActor, parsed } from '@loket/service-kit';
import { Body, Controller, Post } from '@nestjs/common';
import { z } from 'zod';
import { SubmitDraft } from './submit-draft';

const application = z.object({
  id: z.uuid(),
  service: z.string(),
  /** The office it is for; the first that offers the service when left out. */
  agency: z.string().exactOptional(),
  values: z.record(z.string(), z.string().max(20_000)),
});

/** Applications of one page, which need no draft. */
@Controller('applications')
export class ApplicationsController {
  constructor(private readonly submit: SubmitDraft) {}

  @Post()
  @ForSignedInOrServices()
  send(
    @Body(parsed(application)) form: z.infer<typeof application>,
    @MaybeActor() actor: Actor | undefined,
  ): Promise<SubmissionAccepted> {
    return this.submit.runAtOnce(form, actor);
  }
}
