import { ServiceClient } from '@loket/service-kit';
import type { CaseActivities } from '@loket/steps/activities';
import type { Config } from '../config';
import { issueLetter } from './issue-letter';
import { openAccount } from './open-account';
import { recordTransition } from './record-transition';
import { registerOrganisation } from './register-organisation';
import { releaseLetter } from './release-letter';

/** Each activity is one call to the service that owns what it changes. */
export function createActivities(config: Config): CaseActivities {
  const client = (baseUrl: string): ServiceClient =>
    new ServiceClient({ baseUrl, caller: 'worker', secret: config.SERVICE_SECRET });
  const documents = client(config.DOCUMENTS_URL);
  return {
    recordTransition: recordTransition(client(config.CASEWORK_URL)),
    issueLetter: issueLetter(documents),
    releaseLetter: releaseLetter(documents),
    registerOrganisation: registerOrganisation(client(config.REGISTRY_URL)),
    openAccount: openAccount(client(config.ACCOUNTS_URL)),
  };
}
