import type { ServiceOffer } from '@loket/contracts';
import { Public } from '@loket/service-kit';
import type { Sop } from '@loket/sop';
import { Controller, Get, Param } from '@nestjs/common';
import { ServiceOffers } from './service-offers';

@Controller('services')
@Public()
export class ServicesController {
  constructor(private readonly offers: ServiceOffers) {}

  @Get()
  list(): Promise<ServiceOffer<Sop>[]> {
    return this.offers.list();
  }

  @Get(':service')
  get(@Param('service') service: string): Promise<ServiceOffer<Sop>> {
    return this.offers.get(service);
  }
}
