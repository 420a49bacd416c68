export const COMPLAINT = 'complaint';
export const COMPLAINT_PATH = '/pengaduan';
export const COMPLAINT_ENTRY_PATH = `${COMPLAINT_PATH}/catat`;

/** The form with the number of the case complained of filled in. */
export const complainOfPath = (number: string): string => `${COMPLAINT_PATH}?nomor=${encodeURIComponent(number)}`;

/** The page after a complaint was sent, for whoever holds its secret. */
export const complaintSentPath = (number: string, secret: string): string =>
  `${COMPLAINT_PATH}/terkirim/${encodeURIComponent(number)}/${encodeURIComponent(secret)}`;
