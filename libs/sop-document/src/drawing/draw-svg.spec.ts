import { gzipSync } from 'node:zlib';
import { layOut } from '../lay-out';
import { bigSop } from '../testing/big-sop';
import { publishedSop } from '../testing/published-sops';
import { drawSvg } from './draw-svg';

const one = { locale: 'id', pages: 'one' } as const;

describe('the chart as SVG', () => {
  it('tells its title and the procedure in words', () => {
    const svg = drawSvg(layOut(bigSop, one));
    expect(svg).toContain('role="img" aria-labelledby="sop-chart-title sop-chart-told"');
    expect(svg).toContain('<title id="sop-chart-title">Pengaduan online</title>');
    expect(svg).toContain(
      '7. Memverifikasi dan menyetujui untuk diproses, oleh Kasi Identitas Penduduk. Setujui: ke baris 8; ' +
        'Kembalikan ke pemohon: diperbaiki oleh Pemohon, lalu kembali ke baris ini; Tolak: selesai (Ditolak).',
    );
  });

  it('speaks the language of its layout', () => {
    const svg = drawSvg(layOut(bigSop, { ...one, locale: 'en' }));
    expect(svg).toContain('lang="en"');
    expect(svg).toContain('>Completeness</text>');
    expect(svg).not.toContain('Kelengkapan');
  });

  it('carries neither style nor script, and the colours of its page', () => {
    const svg = drawSvg(layOut(bigSop, one));
    expect(svg).not.toMatch(/style=|<style|<script|\son\w+=|url\(|href=/);
    expect(svg).toContain('stroke="currentColor"');
  });

  it('takes names as they are, whatever marks they have', () => {
    const svg = drawSvg(layOut({ ...bigSop, title: { id: '</svg><script>"&', en: '' } }, one));
    expect(svg).toContain('&lt;/svg&gt;&lt;script&gt;&quot;&amp;');
    expect(svg.match(/<\/svg>/g)).toHaveLength(1);
  });

  it('repeats the heading on every page', () => {
    const layout = layOut(bigSop, { ...one, pages: 'printed' });
    expect(drawSvg(layout).match(/>Kegiatan</g)).toHaveLength(layout.pages.length);
  });

  it('is small enough to stand in a page', async () => {
    const svg = drawSvg(layOut(await publishedSop('registration'), one));
    expect(gzipSync(svg).length).toBeLessThan(12 * 1024);
  });
});
