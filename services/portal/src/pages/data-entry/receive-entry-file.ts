import { Problem } from '@loket/contracts';
import type { DocumentRequirement } from '@loket/sop';
import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { sizeInWords } from '../../forms/file-limits';
import { fieldProblems } from '../../forms/problem-on-form';
import { problemInWords } from '../../rendering/problem-in-words';
import { postedFileForm } from '../../uploads/posted-file';
import { Documents } from '../../upstream/documents';
import { visitOf } from '../../visit/visit';
import type { RefusedFile } from './entry-files';

interface Place {
  readonly actorToken: string;
  readonly dossierId: string;
  readonly requirement: Pick<DocumentRequirement, 'key' | 'maxBytes'>;
}

export interface Refusal {
  readonly status: number;
  readonly refused: RefusedFile;
}

/** Streams a file with its title and description on to documents; what is wrong comes back with what was typed. */
@Injectable()
export class ReceiveEntryFile {
  constructor(private readonly documents: Documents) {}

  async run(reply: FastifyReply, { actorToken, dossierId, requirement }: Place): Promise<Refusal | undefined> {
    const { words } = visitOf(reply);
    const { fields, file } = await postedFileForm(reply, requirement.maxBytes);
    const caption = { title: fields['title'] ?? '', note: fields['note'] ?? '' };
    const refuse = (status: number, errors: Record<string, string>): Refusal => ({
      status,
      refused: { ...caption, errors },
    });
    const untitled = caption.title.trim() === '' ? { title: words.dataEntry.titleMissing } : {};
    if (file === undefined) return refuse(422, { ...untitled, file: words.forms.fileMissing });
    const place = { dossierId, requirement: requirement.key, fileName: file.name, content: file.content };
    try {
      await this.documents.upload(actorToken, { ...place, caption });
      return undefined;
    } catch (error) {
      file.drain();
      if (file.isTooLarge()) return refuse(422, { file: words.forms.fileTooLarge(sizeInWords(requirement.maxBytes)) });
      if (!(error instanceof Problem) || error.status === 401 || error.status === 404) throw error;
      return refuse(error.status, errorsOf(reply, error));
    }
  }
}

function errorsOf(reply: FastifyReply, error: Problem): Record<string, string> {
  const visit = visitOf(reply);
  const fields = Object.fromEntries(fieldProblems(error).map(({ field, message }) => [field, message]));
  if (Object.keys(fields).length > 0) return fields;
  const { sentences, keptDocuments } = visit.words.problems;
  return { file: error.status >= 500 ? `${sentences[error.code]} ${keptDocuments}` : problemInWords(visit, error) };
}
