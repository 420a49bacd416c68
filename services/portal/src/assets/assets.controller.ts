import { Problem } from '@loket/contracts';
import { Public } from '@loket/service-kit';
import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type Asset, assetNamed } from './asset-files';

@Controller('aset')
@Public()
export class AssetsController {
  @Get(':name')
  send(@Param('name') name: string, @Res() reply: FastifyReply): void {
    const asset = assetNamed.get(name);
    if (asset === undefined) throw new Problem('not-found');
    const { encoding, content } = encoded(asset, String(reply.request.headers['accept-encoding'] ?? ''));
    if (encoding !== undefined) void reply.header('content-encoding', encoding);
    void reply
      .header('content-type', asset.type)
      .header('cache-control', 'public, max-age=31536000, immutable')
      .header('vary', 'accept-encoding')
      .send(content);
  }
}

function encoded(asset: Asset, accepted: string): { encoding?: string; content: Buffer } {
  if (/\bbr\b/.test(accepted)) return { encoding: 'br', content: asset.brotli };
  if (/\bgzip\b/.test(accepted)) return { encoding: 'gzip', content: asset.gzip };
  return { content: asset.plain };
}
