import { dataSource } from '@loket/database';
import { replayDeadLetters } from '@loket/messaging';
import { DeadLettersController, HealthController, READY_CHECK, type ReadyCheck, deadLetters } from '@loket/service-kit';
import { type DynamicModule, Module } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import type { Config } from './config';
import { DocumentsController } from './files/documents.controller';
import { OpenDocument } from './files/open-document';
import { ReceiveDocument } from './files/receive-document';
import { RemoveDocument } from './files/remove-document';
import { SweepTimer } from './files/sweep-timer';
import { IssueLetter } from './letters/issue-letter';
import { LetterBodies } from './letters/letter-bodies';
import { GatherLetterSources } from './letters/letter-sources';
import { LetterTemplatesController } from './letters/letter-templates.controller';
import { LettersController } from './letters/letters.controller';
import { ReadLetters } from './letters/read-letters';
import { Messages, eventHandlers } from './messages';
import { Accounts } from './neighbours/accounts';
import { Casework } from './neighbours/casework';
import { DossierDoor } from './neighbours/dossier-door';
import { PostersController } from './posters/posters.controller';
import { PrintPoster } from './posters/print-poster';
import { PrintReceipt } from './receipts/print-receipt';
import { ReceiptsController } from './receipts/receipts.controller';
import { LetterPrinter } from './rendering/letter-printer';
import { Typesetter } from './rendering/typesetter';
import { AgencyKeySigner } from './signing/agency-key-signer';
import { AgencyKeys } from './signing/agency-keys';
import { LetterSigner } from './signing/letter-signer';
import { SignLetter } from './signing/sign-letter';
import { PrintSopDocument } from './sop-documents/print-sop-document';
import { SopDocumentsController } from './sop-documents/sop-documents.controller';
import { SopSource } from './sop-documents/sop-source';
import { KeepBucket } from './storage/keep-bucket';
import { ObjectStore } from './storage/object-store';
import { CONFIG, LOGGER } from './tokens';
import { VerificationController } from './verification/verification.controller';

const sopDocuments = [SopSource, PrintSopDocument, PrintPoster];
const storage = [ObjectStore, KeepBucket, SweepTimer];
const neighbours = [Casework, Accounts, DossierDoor];
const files = [ReceiveDocument, RemoveDocument, OpenDocument];
const signing = [AgencyKeys, { provide: LetterSigner, useClass: AgencyKeySigner }, SignLetter];
const letters = [Typesetter, LetterPrinter, LetterBodies, GatherLetterSources, IssueLetter, ReadLetters, PrintReceipt];

@Module({})
export class AppModule {
  static with(config: Config, log: Logger): DynamicModule {
    return {
      module: AppModule,
      controllers: [
        HealthController,
        DocumentsController,
        LettersController,
        LetterTemplatesController,
        VerificationController,
        ReceiptsController,
        SopDocumentsController,
        PostersController,
        DeadLettersController,
      ],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: LOGGER, useValue: log },
        { provide: DataSource, useFactory: () => dataSource({ url: config.DATABASE_URL }).initialize() },
        { provide: READY_CHECK, inject: [DataSource], useFactory: readyWhenDatabaseAnswers },
        deadLetters((source, topic, key) => replayDeadLetters(source, eventHandlers, topic, key)),
        ...[...storage, ...neighbours, ...files, ...signing, ...letters, ...sopDocuments, Messages],
      ],
    };
  }
}

const readyWhenDatabaseAnswers =
  (source: DataSource): ReadyCheck =>
  async () => {
    await source.query('SELECT 1');
  };
