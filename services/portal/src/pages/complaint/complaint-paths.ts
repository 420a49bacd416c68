export const COMPLAINT = 'complaint';
export const COMPLAINT_PATH = '/pengaduan';
export const COMPLAINT_ENTRY_PATH = `${COMPLAINT_PATH}/catat`;

/** The form for an office. */
export const complaintPathAt = (office: string): string => `${COMPLAINT_PATH}?kantor=${encodeURIComponent(office)}`;

/** The form for the office of a case, with the number of the case complained of filled in. */
export const complainOfPath = (office: string, number: string): string =>
  `${complaintPathAt(office)}&nomor=${encodeURIComponent(number)}`;

/** The page after a complaint was sent, for whoever holds its secret. */
export const complaintSentPath = (number: string, secret: string): string =>
  `${COMPLAINT_PATH}/terkirim/${encodeURIComponent(number)}/${encodeURIComponent(secret)}`;
