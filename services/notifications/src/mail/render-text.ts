import { closing } from './closing';
import type { Block, Mail } from './mail';

/** The plain form of a message, which says everything that the other one says. */
export const renderText = ({ name, blocks }: Mail): string =>
  [`Yth. ${name},`, ...blocks.map(blockText), `--\n${closing}`].join('\n\n').concat('\n');

function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return block.text;
    case 'facts':
      return block.rows.map(([label, value]) => `${label}: ${value}`).join('\n');
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'button':
      return `${block.label}:\n${block.url}`;
  }
}
