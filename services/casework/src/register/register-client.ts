import {
  type LikenessAnswer,
  type OrmasStanding,
  type OrmasView,
  Problem,
  type ReportRefusal,
  type ReportRemindersForm,
  type Reportable,
} from '@loket/contracts';
import { ServiceClient } from '@loket/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config';

const NAMES_AT_ONCE = 200;

/** What casework asks of the service registry. */
@Injectable()
export class RegisterClient {
  private readonly client: ServiceClient;

  constructor(@Inject(CONFIG) config: Config) {
    this.client = new ServiceClient({
      baseUrl: config.REGISTRY_URL,
      caller: 'casework',
      secret: config.SERVICE_SECRET,
    });
  }

  /** The organisation's record, or undefined where the register has none of this id. */
  async find(ormasId: string): Promise<OrmasView | undefined> {
    try {
      return await this.client.call<OrmasView>(`/ormas/${ormasId}`);
    } catch (error) {
      if (error instanceof Problem && error.code === 'not-found') return undefined;
      throw error;
    }
  }

  /** Organisations alike to each of these names in the province of a region. */
  async alikeTo(regionCode: string, names: readonly string[]): Promise<LikenessAnswer> {
    const answers: LikenessAnswer[] = [];
    for (let from = 0; from < names.length; from += NAMES_AT_ONCE) {
      const body = { regionCode, names: names.slice(from, from + NAMES_AT_ONCE) };
      answers.push(await this.client.call('/internal/likeness', { method: 'POST', body, timeoutMs: 20_000 }));
    }
    return answers.flat();
  }

  /** How the organisation and its certificate stand, beyond the public record. */
  standing(ormasId: string): Promise<OrmasStanding> {
    return this.client.call(`/internal/ormas/${ormasId}/standing`);
  }

  /** Why the organisation cannot be reported on for a half-year today; null where it can. */
  async reportRefusal(ormasId: string, halfYear: string): Promise<ReportRefusal | null> {
    const path = `/internal/ormas/${ormasId}/reportable`;
    return (await this.client.call<Reportable>(path, { query: { halfYear } })).refusal;
  }

  /** Has every missing report of an office told of, each once. */
  remindOfReports(form: ReportRemindersForm): Promise<{ told: number }> {
    return this.client.call('/internal/report-reminders', { method: 'POST', body: form, timeoutMs: 25_000 });
  }
}
