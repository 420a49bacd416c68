import type { PasswordLinkMinted, PasswordLinkView } from '@loket/contracts';
import { inTransaction } from '@loket/database';
import { ForServices, Public, parsed } from '@loket/service-kit';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CallerAddress } from '../sessions/caller-address';
import { getOpenLink } from './find-password-link';
import { MintPasswordLink } from './mint-password-link';
import {
  type LinkOrder,
  type LinkRequest,
  type NewPassword,
  linkOrder,
  linkRequest,
  newPassword,
} from './password-link-forms';
import { RequestPasswordLink } from './request-password-link';
import { SetPassword } from './set-password';

@Controller()
export class PasswordLinksController {
  constructor(
    private readonly source: DataSource,
    private readonly requestLink: RequestPasswordLink,
    private readonly setPassword: SetPassword,
    private readonly mintLink: MintPasswordLink,
  ) {}

  @Post('password-links')
  @Public()
  @HttpCode(202)
  request(@Body(parsed(linkRequest)) form: LinkRequest, @CallerAddress() from: string): Promise<void> {
    return this.requestLink.run(form.email, from);
  }

  @Get('password-links/:token')
  @Public()
  async show(@Param('token') token: string): Promise<PasswordLinkView> {
    const link = await inTransaction(this.source, () => getOpenLink(token));
    return { username: link.username, expiresAt: link.expiresAt.toISOString() };
  }

  @Post('password-links/:token')
  @Public()
  @HttpCode(204)
  use(
    @Param('token') token: string,
    @Body(parsed(newPassword)) form: NewPassword,
    @CallerAddress() from: string,
  ): Promise<void> {
    return this.setPassword.run(token, form.password, from);
  }

  @Post('internal/password-links')
  @ForServices()
  mint(@Body(parsed(linkOrder)) order: LinkOrder): Promise<PasswordLinkMinted> {
    return this.mintLink.run(order.accountId, order.reason, order.causeId);
  }
}
