import { closing } from './closing';
import { escapeHtml } from './escape-html';
import type { Block, Mail } from './mail';

// Mail programs drop style sheets, so the few rules stand at the elements.
const body = 'margin:0;padding:24px;background:#f4f5f7;color:#1b1f24;font:16px/1.5 system-ui,sans-serif';
const sheet = 'max-width:560px;margin:0 auto;padding:24px;background:#fff;border-top:4px solid #0b5c5c';
const action =
  'display:inline-block;padding:12px 20px;background:#0b5c5c;color:#fff;font-weight:600;text-decoration:none';
const small = 'color:#57606a;font-size:14px;overflow-wrap:anywhere';

/** The form with a button; no pictures, nothing fetched from elsewhere, and what people wrote stands as text. */
export function renderHtml({ subject, name, blocks }: Mail): string {
  return `<!doctype html>
<html lang="id">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(subject)}</title></head>
<body style="${body}">
<div style="${sheet}">
<p>Yth. ${escapeHtml(name)},</p>
${blocks.map(blockHtml).join('\n')}
<hr style="border:0;border-top:1px solid #d0d7de">
<p style="${small}">${escapeHtml(closing)}</p>
</div>
</body>
</html>
`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${lines(block.text)}</p>`;
    case 'facts':
      return `<p>${block.rows.map(([label, value]) => `${escapeHtml(label)}: <strong>${escapeHtml(value)}</strong>`).join('<br>')}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${lines(item)}</li>`).join('')}</ul>`;
    case 'button':
      return `<p><a href="${escapeHtml(block.url)}" style="${action}">${escapeHtml(block.label)}</a></p>
<p style="${small}">Jika tombol tidak berfungsi, buka alamat ini:<br>${escapeHtml(block.url)}</p>`;
  }
}

const lines = (text: string): string => escapeHtml(text).replaceAll(/\r?\n/g, '<br>');
