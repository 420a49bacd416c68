import { createHash } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';
import type { Problem } from '@loket/contracts';
import { type FileKind, HEAD_BYTES, kindOf } from './file-kind';
import { PdfLockFinder } from './pdf-lock-finder';
import { fileIsEmpty, fileIsLocked, fileIsOfWrongKind, fileIsTooLarge } from './refusals';

export interface FileLimits {
  readonly accepts: readonly FileKind[];
  readonly maxBytes: number;
}

/**
 * A file on its way in: counted, hashed and looked at while it passes. A refused file ends early and swallows the
 * rest, so that whoever stores it comes to an end and whoever sends it hears the reason.
 */
export class FileIntake extends Transform {
  private readonly hash = createHash('sha256');
  private readonly lock = new PdfLockFinder();
  private readonly headRead: Promise<void>;
  private settleHead: () => void = () => undefined;
  private head: Buffer[] | undefined = [];
  private count = 0;
  private found: FileKind | undefined;
  private problem: Problem | undefined;

  constructor(private readonly limits: FileLimits) {
    super();
    this.headRead = new Promise((resolve) => {
      this.settleHead = resolve;
    });
  }

  /** The kind, once enough has come in to tell it. Throws the refusal. */
  async kind(): Promise<FileKind> {
    await this.headRead;
    if (this.problem !== undefined || this.found === undefined) throw this.problem ?? fileIsEmpty();
    return this.found;
  }

  /** Size and digest, after the end. Throws the refusal. */
  outcome(): { readonly bytes: number; readonly sha256: string } {
    if (this.problem !== undefined) throw this.problem;
    return { bytes: this.count, sha256: this.hash.copy().digest('hex') };
  }

  /** Ends the file here for this reason; the first reason stays. */
  refuse(problem: Problem): void {
    if (this.problem !== undefined) return;
    this.problem = problem;
    this.push(null);
    this.settleHead();
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.receive(chunk).then(() => done(), done);
  }

  override _flush(done: TransformCallback): void {
    this.finish().then(() => done(), done);
  }

  private async receive(chunk: Buffer): Promise<void> {
    if (this.problem !== undefined) return;
    this.count += chunk.length;
    if (this.count > this.limits.maxBytes) return this.refuse(fileIsTooLarge(this.limits.maxBytes));
    if (this.head === undefined) return this.pass(chunk);
    this.head.push(chunk);
    if (this.count >= HEAD_BYTES) await this.openHead(this.head);
  }

  private async openHead(chunks: readonly Buffer[]): Promise<void> {
    const head = Buffer.concat(chunks);
    this.head = undefined;
    const found = await kindOf(head);
    if (found === undefined || !this.limits.accepts.includes(found))
      return this.refuse(fileIsOfWrongKind(this.limits.accepts));
    this.found = found;
    this.settleHead();
    this.pass(head);
  }

  private pass(chunk: Buffer): void {
    this.hash.update(chunk);
    if (this.found === 'pdf') this.lock.look(chunk);
    if (this.lock.locked) this.refuse(fileIsLocked());
    else if (this.problem === undefined) this.push(chunk);
  }

  private async finish(): Promise<void> {
    if (this.problem !== undefined) return;
    if (this.count === 0) return this.refuse(fileIsEmpty());
    if (this.head !== undefined) await this.openHead(this.head);
  }
}
