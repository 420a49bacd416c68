/** The accounts that an office's officers look after. */
export const accountsPath = (agency: string): string => `/kantor/${encodeURIComponent(agency)}/akun`;
export const accountPath = (agency: string, id: string): string => `${accountsPath(agency)}/${encodeURIComponent(id)}`;
export const OWN_ACCOUNT_PATH = '/akun';
