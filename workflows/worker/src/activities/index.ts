import { ServiceClient } from '@loket/service-kit';
import type { CaseActivities, OfficeActivities } from '@loket/steps/activities';
import type { Config } from '../config';
import { changeAccount } from './change-account';
import { enterOrganisation } from './enter-organisation';
import { issueLetter } from './issue-letter';
import { openAccount } from './open-account';
import { recordTransition } from './record-transition';
import { registerOrganisation } from './register-organisation';
import { registerReport } from './register-report';
import { releaseLetter } from './release-letter';
import { remindOfReports } from './remind-of-reports';

/** Each activity is one call to the service that owns what it changes. */
export function createActivities(config: Config): CaseActivities & OfficeActivities {
  const client = (baseUrl: string): ServiceClient =>
    new ServiceClient({ baseUrl, caller: 'worker', secret: config.SERVICE_SECRET });
  const casework = client(config.CASEWORK_URL);
  const documents = client(config.DOCUMENTS_URL);
  const registry = client(config.REGISTRY_URL);
  const accounts = client(config.ACCOUNTS_URL);
  return {
    recordTransition: recordTransition(casework),
    issueLetter: issueLetter(documents),
    releaseLetter: releaseLetter(documents),
    registerOrganisation: registerOrganisation(registry),
    enterOrganisation: enterOrganisation(registry),
    registerReport: registerReport(registry),
    remindOfReports: remindOfReports(casework),
    openAccount: openAccount(accounts),
    changeAccount: changeAccount(accounts),
  };
}
