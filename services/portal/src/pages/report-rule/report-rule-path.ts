/** Where an office's administrator sets when half-yearly reports are due. */
export const reportRulePath = (agency: string): string => `/kantor/${encodeURIComponent(agency)}/pelaporan`;
