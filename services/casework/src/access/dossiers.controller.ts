import { type DossierAccess, roleKey } from '@loket/contracts';
import { actingAs, inTransaction } from '@loket/database';
import { ForServices, parsed } from '@loket/service-kit';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { dossierAccess } from './dossier-access';

/** `roles` is a list such as `provincial-verifier@bakesbangpol-kalteng,auditor@bakesbangpol-kalteng`. */
const query = z.object({
  account: z.uuid(),
  roles: z
    .string()
    .default('')
    .transform((list) =>
      list
        .split(',')
        .filter((each) => each !== '')
        .map((grant) => ({ role: grant.split('@')[0], agency: grant.split('@')[1] })),
    )
    .pipe(z.array(z.object({ role: z.string().regex(roleKey), agency: z.string().min(1) }))),
});

@Controller('internal/dossiers/:id')
@ForServices()
export class DossiersController {
  constructor(private readonly source: DataSource) {}

  @Get('access')
  access(
    @Param('id', parsed(z.uuid())) id: string,
    @Query(parsed(query)) { account, roles }: z.infer<typeof query>,
  ): Promise<DossierAccess> {
    // On behalf of the person whom documents asks about, so that the database hides what it hides from them.
    return actingAs(account, () => inTransaction(this.source, () => dossierAccess(id, account, roles)));
  }
}
