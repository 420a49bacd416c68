const of = (agency: string): string => `/kantor/${encodeURIComponent(agency)}`;

/** Where anybody reads an office's hours and days off, and where its administrator changes them. */
export const officeHoursPath = (agency: string): string => `${of(agency)}/jam-layanan`;
export const amendmentPath = (agency: string): string => `${of(agency)}/kalender/ubah`;
export const progressPath = (agency: string, amendment: string): string =>
  `${of(agency)}/kalender/perubahan/${encodeURIComponent(amendment)}`;
