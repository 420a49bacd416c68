import type { ActorTokenIssued, SessionOpened } from '@loket/contracts';
import { Public, parsed } from '@loket/service-kit';
import { Body, Controller, Delete, HttpCode, Post } from '@nestjs/common';
import { CallerAddress } from './caller-address';
import { CloseSession } from './close-session';
import { IssueActorToken } from './issue-actor-token';
import { OpenSession } from './open-session';
import { type SessionForm, type SignInForm, sessionForm, signInForm } from './session-forms';

@Controller()
@Public()
export class SessionsController {
  constructor(
    private readonly openSession: OpenSession,
    private readonly closeSession: CloseSession,
    private readonly issueActorToken: IssueActorToken,
  ) {}

  @Post('sessions')
  open(@Body(parsed(signInForm)) form: SignInForm, @CallerAddress() from: string): Promise<SessionOpened> {
    return this.openSession.run(form.username, form.password, from);
  }

  @Delete('sessions')
  @HttpCode(204)
  close(@Body(parsed(sessionForm)) form: SessionForm): Promise<void> {
    return this.closeSession.run(form.sessionToken);
  }

  @Post('actor-tokens')
  issue(@Body(parsed(sessionForm)) form: SessionForm): Promise<ActorTokenIssued> {
    return this.issueActorToken.run(form.sessionToken);
  }
}
