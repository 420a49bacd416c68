import { join } from 'node:path';
import { NodeCompiler, type NodeTypstDocument, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import { Injectable } from '@nestjs/common';

/** A template that cannot be set with what it was given; it never will be. */
export class TemplateFailed extends Error {}

/** Rounds of setting after which unused intermediate results are dropped. */
const KEPT_ROUNDS = 10;

/** Sets Typst sources as tagged PDF (PDF/UA-1 where it can be). The same source and inputs give the same bytes. */
@Injectable()
export class Typesetter {
  // Nothing lies in this folder, so that a template reads no file of the machine.
  private readonly compiler = NodeCompiler.create({ workspace: join(__dirname, 'no-files') });

  set(source: string, inputs: Readonly<Record<string, string>>): Buffer {
    return this.compiled(source, inputs, (document) => this.export(document));
  }

  /** The same source as a drawing (SVG), its letters drawn as shapes. */
  draw(source: string, inputs: Readonly<Record<string, string>>): string {
    return this.compiled(source, inputs, (document) => this.compiler.plainSvg(document));
  }

  private compiled<T>(
    source: string,
    inputs: Readonly<Record<string, string>>,
    exported: (document: NodeTypstDocument) => T,
  ): T {
    const result = this.compiler.compile({ mainFileContent: source, inputs: { ...inputs } });
    try {
      if (result.result === null) throw new TemplateFailed(this.diagnosisOf(result.takeDiagnostics()));
      return exported(result.result);
    } finally {
      this.compiler.evictCache(KEPT_ROUNDS);
    }
  }

  /** A name in letters that no font here has must not hold up a letter: PDF/UA forbids it, plain tagged PDF does not. */
  private export(document: NodeTypstDocument): Buffer {
    try {
      return this.compiler.pdf(document, { pdfStandard: PdfStandard.UA_1 });
    } catch {
      return this.compiler.pdf(document);
    }
  }

  private diagnosisOf(
    diagnostics: { readonly shortDiagnostics: readonly { readonly message?: unknown }[] } | null,
  ): string {
    return (diagnostics?.shortDiagnostics ?? []).map(({ message }) => String(message)).join('; ');
  }
}
