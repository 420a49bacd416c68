const part = encodeURIComponent;
const of = (agency: string): string => `/kantor/${part(agency)}`;

/** Where an office's administrators and supervisors find the editions of its SOPs. */
export const editionsPath = (agency: string): string => `${of(agency)}/layanan`;
export const newEditionPath = (agency: string, service: string): string =>
  `${editionsPath(agency)}/${part(service)}/edisi/baru`;
export const editionPdfPath = (agency: string, service: string, definitionHash: string): string =>
  `${editionsPath(agency)}/${part(service)}/edisi/${part(definitionHash)}/sop.pdf`;
export const newTablePath = (agency: string): string => `${of(agency)}/tabel/baru`;
export const casesByEditionPath = (agency: string, service: string): string =>
  `${editionsPath(agency)}/${part(service)}/berkas`;
export const caseEditionPath = (caseId: string): string => `/berkas/${part(caseId)}/edisi`;
