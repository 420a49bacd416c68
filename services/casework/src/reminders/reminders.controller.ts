import { ForServices, parsed } from '@loket/service-kit';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { z } from 'zod';
import { RemindOffice } from './remind-office';

const round = z.object({ agency: z.string().min(1).max(100) });

@Controller('internal/report-reminders')
@ForServices()
export class RemindersController {
  constructor(private readonly remind: RemindOffice) {}

  @Post()
  @HttpCode(200)
  run(@Body(parsed(round)) { agency }: z.infer<typeof round>): Promise<{ told: number }> {
    return this.remind.run(agency);
  }
}
