import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sop } from '@loket/sop';
import type { SopLayout } from '../layout';
import { type PrintedPage, printedPages } from './printed-pages';
import { type IdentityBlock, identityBlock } from './identity-block';
import type { SopOffice } from './office';

const template = readFileSync(join(__dirname, 'sop-document.typ'), 'utf8');

/** A Typst source and what it reads as `sys.inputs`: no text of an SOP or an office stands in the source itself. */
export interface TypstSource {
  readonly source: string;
  readonly inputs: Readonly<Record<'document', string>>;
}

interface PrintedDocument {
  readonly office: SopOffice;
  readonly identity: IdentityBlock;
  readonly pages: readonly PrintedPage[];
}

/**
 * The SOP-AP document of an office (PermenPANRB 35/2012) for Typst: the identity table, then the flow table as laid out
 * for printing. The same arguments give the same source.
 */
export function typstSource(sop: Sop, office: SopOffice, layout: SopLayout): TypstSource {
  const { name, letterhead, initials, head } = office;
  const document: PrintedDocument = {
    office: { name, letterhead, initials, head },
    identity: identityBlock(sop, office),
    pages: printedPages(layout),
  };
  return { source: template, inputs: { document: JSON.stringify(document) } };
}
