import {
  type AcceptanceForm,
  type AcceptanceResult,
  type Actor,
  type EntryCorrection,
  type EntryLikeness,
  type EntryList,
  type EntryOffice,
  type LikenessForm,
  entryStates,
} from '@loket/contracts';
import { inTransaction } from '@loket/database';
import { ActorParam, parsed } from '@loket/service-kit';
import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type ZodType, z } from 'zod';
import { AcceptSeveral } from './accept-several';
import { CorrectEntry } from './correct-entry';
import { EntryOffers } from './entry-offers';
import { Likeness } from './likeness';
import { type EntriesQuery, ListEntries } from './list-entries';
import { countsOf } from './state-of-case';

const uuid = parsed(z.uuid());
const entriesQuery: ZodType<EntriesQuery> = z.object({
  agency: z.string().max(60),
  state: z.enum(entryStates).exactOptional(),
  q: z.string().max(200).exactOptional(),
  enumerator: z.uuid().exactOptional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});
const likenessForm: ZodType<LikenessForm> = z.object({
  choice: z.enum(['another', 'the-same']),
  seen: z.array(z.uuid()).max(50),
});
const correction: ZodType<EntryCorrection> = z.object({
  visit: z.int().positive(),
  values: z.record(z.string().max(60), z.string().max(20_000)),
});
const acceptanceForm: ZodType<AcceptanceForm> = z.object({
  entries: z.array(z.object({ id: z.uuid(), taskId: z.uuid(), visit: z.int().positive() })).max(25),
});

/** What offices enter of organisations in their region, and who looks after it. */
@Controller('entries')
export class EntriesController {
  constructor(
    private readonly source: DataSource,
    private readonly offers: EntryOffers,
    private readonly entries: ListEntries,
    private readonly likeness: Likeness,
    private readonly correct: CorrectEntry,
    private readonly accept: AcceptSeveral,
  ) {}

  @Get()
  list(@Query(parsed(entriesQuery)) query: EntriesQuery, @ActorParam() actor: Actor): Promise<EntryList> {
    return this.entries.run(query, actor);
  }

  @Get('offices')
  async offices(@ActorParam() actor: Actor): Promise<EntryOffice[]> {
    const seen = await this.offers.seenBy(actor);
    return inTransaction(this.source, async () => {
      const offices: EntryOffice[] = [];
      for (const { agency, offer } of seen) offices.push({ agency, counts: await countsOf(agency.id, offer.service) });
      return offices;
    });
  }

  @Post('acceptance')
  @HttpCode(200)
  acceptSeveral(
    @Body(parsed(acceptanceForm)) form: AcceptanceForm,
    @ActorParam() actor: Actor,
  ): Promise<AcceptanceResult[]> {
    return this.accept.run(form, actor);
  }

  @Get(':id/likeness')
  alike(@Param('id', uuid) id: string, @ActorParam() actor: Actor): Promise<EntryLikeness> {
    return this.likeness.of(id, actor);
  }

  @Put(':id/likeness')
  @HttpCode(204)
  choose(
    @Param('id', uuid) id: string,
    @Body(parsed(likenessForm)) form: LikenessForm,
    @ActorParam() actor: Actor,
  ): Promise<void> {
    return this.likeness.choose(id, form, actor);
  }

  @Put(':id/values')
  @HttpCode(204)
  save(
    @Param('id', uuid) id: string,
    @Body(parsed(correction)) form: EntryCorrection,
    @ActorParam() actor: Actor,
  ): Promise<void> {
    return this.correct.run(id, form, actor);
  }
}
