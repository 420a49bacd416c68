export const COUNTER_PATH = '/loket';

/** Where a file of a service is taken in at an office's counter. */
export const takeInPath = (agency: string, service: string): string =>
  `${COUNTER_PATH}/${encodeURIComponent(agency)}/${encodeURIComponent(service)}`;
