import { createLogger, runMain } from '@loket/service-kit';
import { readDocumentsConfig } from './config';
import { startDocuments } from './start-documents';

runMain(async () => {
  const config = readDocumentsConfig();
  await startDocuments(config, createLogger('documents', config.LOG_LEVEL));
});
