import { Inject, Injectable } from '@nestjs/common';
import type { Agency, OfficeHours } from '@loket/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../config';
import { wordsIn } from '../language';
import { formToken, newFormKey } from '../security/form-token';
import { Catalogue } from '../upstream/catalogue';
import { ActorTokens } from './actor-tokens';
import { chooseLanguage } from './choose-language';
import { findCookie, setCookie } from './cookies';
import { findDraftSecret } from './draft-cookie';
import { findNews } from './news';
import { findSessionToken } from './session-cookie';
import { rememberVisit } from './visit';

const FORM_COOKIE = 'loket_formulir';

/** Finds out, before any page, who visits and in which language. Never fails: pages decide what they need. */
@Injectable()
export class OpenVisit {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly tokens: ActorTokens,
    private readonly catalogue: Catalogue,
  ) {}

  async run(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const locale = chooseLanguage(request, reply);
    const sessionToken = findSessionToken(request);
    const session = sessionToken === undefined ? undefined : await this.tokens.sessionBehind(sessionToken);
    const formKey = this.formKey(request, reply);
    const agencyId = typeof session === 'object' ? session.account.roles[0]?.agency : undefined;
    const office = await this.office(agencyId);
    const tokenFor = (token?: string): string => formToken(this.config.SESSION_SECRET, formKey, token);
    rememberVisit(request, {
      locale,
      words: wordsIn(locale),
      path: request.method === 'GET' ? request.url : '/',
      formToken: tokenFor(sessionToken),
      formTokenFor: tokenFor,
      session,
      office,
      hours: office && (await this.hours(office)),
      news: findNews(request),
      draftSecret: (draftId) => findDraftSecret(request, draftId),
      address: request.ip,
    });
  }

  private formKey(request: FastifyRequest, reply: FastifyReply): string {
    const kept = findCookie(request, FORM_COOKIE);
    if (kept !== undefined && kept.length >= 16) return kept;
    const key = newFormKey();
    setCookie(reply, FORM_COOKIE, key, { secure: this.config.PORTAL_URL.startsWith('https:') });
    return key;
  }

  private async office(id: string | undefined): Promise<Agency | undefined> {
    try {
      const agencies = await this.catalogue.agencies();
      return agencies.find((agency) => agency.id === id) ?? agencies.find(({ level }) => level === 'province');
    } catch {
      return undefined;
    }
  }

  private async hours(office: Agency): Promise<OfficeHours['inWords'] | undefined> {
    const found = await this.catalogue.officeHours(office).catch(() => undefined);
    return found?.inWords;
  }
}
