import { Readable } from 'node:stream';
import type { PosterOrder } from '@loket/contracts';
import { ForServices, parsed } from '@loket/service-kit';
import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { sendFile } from '../files/send-file';
import { posterOrder } from './poster';
import { PrintPoster } from './print-poster';

/** Posters with the QR code of a page; nothing of them is kept. */
@Controller('internal/posters')
@ForServices()
export class PostersController {
  constructor(private readonly print: PrintPoster) {}

  @Post('pdf')
  @HttpCode(200)
  pdf(@Body(parsed(posterOrder)) order: PosterOrder, @Res() reply: FastifyReply): Promise<void> {
    return send(reply, `Poster ${order.title}.pdf`, 'application/pdf', this.print.pdf(order));
  }

  @Post('svg')
  @HttpCode(200)
  svg(@Body(parsed(posterOrder)) order: PosterOrder, @Res() reply: FastifyReply): Promise<void> {
    return send(reply, `Poster ${order.title}.svg`, 'image/svg+xml', this.print.svg(order));
  }
}

const send = (reply: FastifyReply, name: string, contentType: string, content: Buffer): Promise<void> =>
  sendFile(reply, {
    name: name.replaceAll('/', '-'),
    contentType,
    bytes: content.length,
    content: Readable.from([content]),
  });
