import { ForServices, parsed } from '@loket/service-kit';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { z } from 'zod';
import { RegisterOrmas } from './register-ormas';

const registration = z.object({ caseId: z.uuid(), letterId: z.uuid().nullable().default(null) });

@Controller('internal/registrations')
@ForServices()
export class RegistrationsController {
  constructor(private readonly registerOrmas: RegisterOrmas) {}

  @Post()
  @HttpCode(200)
  register(@Body(parsed(registration)) body: z.infer<typeof registration>): Promise<{ ormasId: string }> {
    return this.registerOrmas.run(body);
  }
}
