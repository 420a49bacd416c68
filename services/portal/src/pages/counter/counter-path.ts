export const COUNTER_PATH = '/loket';

/** Where a file of a service is taken in at an office's counter. */
export const takeInPath = (agency: string, service: string): string =>
  `${COUNTER_PATH}/${encodeURIComponent(agency)}/${encodeURIComponent(service)}`;

/** Where a completed file is taken in again. */
export const takeBackPath = (caseId: string): string =>
  `${COUNTER_PATH}/berkas/${encodeURIComponent(caseId)}/dilengkapi`;
