import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PosterOrder } from '@loket/contracts';
import { Injectable } from '@nestjs/common';
import { Typesetter } from '../rendering/typesetter';
import { qrRuns } from './qr-runs';
import { slimSvg } from './slim-svg';

const template = readFileSync(join(__dirname, 'poster.typ'), 'utf8');

const inputsOf = (order: PosterOrder): Record<string, string> => ({
  poster: JSON.stringify(order),
  qr: JSON.stringify(qrRuns(order.address)),
});

/** Sets a poster of one A4 page, the same drawing as PDF and as SVG. */
@Injectable()
export class PrintPoster {
  constructor(private readonly typesetter: Typesetter) {}

  pdf(order: PosterOrder): Buffer {
    return this.typesetter.set(template, inputsOf(order));
  }

  svg(order: PosterOrder): Buffer {
    return Buffer.from(slimSvg(this.typesetter.draw(template, inputsOf(order))));
  }
}
