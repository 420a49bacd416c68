export const CONSULTATION_PATH = '/konsultasi';

/** The page after the form was sent, for whoever holds the case's secret. */
export const consultationSentPath = (number: string, secret: string): string =>
  `${CONSULTATION_PATH}/terkirim/${encodeURIComponent(number)}/${encodeURIComponent(secret)}`;
