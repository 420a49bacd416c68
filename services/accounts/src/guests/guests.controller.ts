import type { GuestKey, GuestTokenIssued } from '@loket/contracts';
import { ForServices, parsed } from '@loket/service-kit';
import { Body, Controller, Post } from '@nestjs/common';
import { type ZodType, z } from 'zod';
import { CallerAddress } from '../sessions/caller-address';
import { IssueGuestToken } from './issue-guest-token';

const secret = z.string().min(1).max(100);
const guestKey: ZodType<GuestKey> = z.union([
  z.strictObject({ draft: z.uuid(), secret }),
  z.strictObject({ number: z.string().max(60), secret }),
]);

@Controller('internal/guest-tokens')
@ForServices()
export class GuestsController {
  constructor(private readonly guestTokens: IssueGuestToken) {}

  @Post()
  issue(@Body(parsed(guestKey)) key: GuestKey, @CallerAddress() from: string): Promise<GuestTokenIssued> {
    return this.guestTokens.run(key, from);
  }
}
