export const MASTERDATA_PATH = '/masterdata/ormas';
export const ADD_PATH = `${MASTERDATA_PATH}/tambah`;

const part = encodeURIComponent;

/** The list of an office's entries. */
export const officePath = (agency: string): string => `${MASTERDATA_PATH}?kantor=${part(agency)}`;
export const addPath = (agency: string): string => `${ADD_PATH}?kantor=${part(agency)}`;
export const draftPath = (draftId: string): string => `${ADD_PATH}/${part(draftId)}`;
export const filesPath = (draftId: string): string => `${draftPath(draftId)}/berkas`;
/** Of a draft or of a returned case. */
export const alikePath = (id: string): string => `${MASTERDATA_PATH}/serupa/${part(id)}`;
/** A returned case, to be corrected by its enumerator. */
export const correctionPath = (caseId: string): string => `${MASTERDATA_PATH}/perbaiki/${part(caseId)}`;
export const uploadPath = (agency: string): string => `${MASTERDATA_PATH}/impor?kantor=${part(agency)}`;
export const importPath = (id: string): string => `${MASTERDATA_PATH}/impor/${part(id)}`;
/** The public record of an organisation; one that was entered has its case's id. */
export const recordPath = (id: string): string => `/cari-ormas/${part(id)}`;
