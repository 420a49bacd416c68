import { Injectable } from '@nestjs/common';
import type { Locale } from '@loket/working-time';
import { Catalogue } from '../../upstream/catalogue';

/** The name of a field of activity by the key that the register keeps. */
export type ActivityName = (key: string | null) => string;

/** Names the fields of activity as the published form does; while the catalogue is away the key stands in. */
@Injectable()
export class ActivityNames {
  constructor(private readonly catalogue: Catalogue) {}

  async get(locale: Locale): Promise<ActivityName> {
    const offer = await this.catalogue.findOffer('ormas-registration').catch(() => undefined);
    const fields = offer?.sop.form.flatMap((section) => section.fields) ?? [];
    const choices = fields.find(({ key }) => key === 'activityField')?.choices ?? [];
    return (key) => choices.find(({ value }) => value === key)?.label[locale] ?? key ?? '';
  }
}
