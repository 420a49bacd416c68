import { runMain } from '@loket/service-kit';
import { readPortalConfig } from './config';
import { startPortal } from './start-portal';

runMain(() => startPortal(readPortalConfig()));
