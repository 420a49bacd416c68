import { type DocumentView, Problem } from '@loket/contracts';
import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { sizeInWords } from '../forms/file-limits';
import { problemInWords } from '../rendering/problem-in-words';
import { Documents } from '../upstream/documents';
import { visitOf } from '../visit/visit';
import { postedFile } from './posted-file';

export interface UploadPlace {
  readonly actorToken: string;
  readonly dossierId: string;
  readonly requirement: string;
  readonly maxBytes: number;
}

export interface RefusedUpload {
  readonly status: number;
  readonly sentence: string;
}

/** Streams a posted file on to documents; what is wrong with it comes back as a sentence for that document. */
@Injectable()
export class ReceiveUpload {
  constructor(private readonly documents: Documents) {}

  async run(reply: FastifyReply, place: UploadPlace): Promise<DocumentView | RefusedUpload> {
    const visit = visitOf(reply);
    const { forms, problems } = visit.words;
    const file = await postedFile(reply, place.maxBytes);
    if (file === undefined) return { status: 422, sentence: forms.fileMissing };
    try {
      return await this.documents.upload(place.actorToken, { ...place, fileName: file.name, content: file.content });
    } catch (error) {
      file.drain();
      if (file.isTooLarge()) return { status: 422, sentence: forms.fileTooLarge(sizeInWords(place.maxBytes)) };
      if (!(error instanceof Problem) || error.status === 401 || error.status === 404) throw error;
      const sentence =
        error.status >= 500
          ? `${problems.sentences[error.code]} ${problems.keptDocuments}`
          : problemInWords(visit, error);
      return { status: error.status, sentence };
    }
  }
}

export const isRefused = (result: DocumentView | RefusedUpload): result is RefusedUpload => 'sentence' in result;
