export const service = {
  promise: 'Janji layanan',
  statedTotal: 'Jumlah waktu menurut SOP',
  spanning: 'Waktu untuk beberapa baris bersama',
  rows: (from: string, to: string) => (from === to ? `baris ${from}` : `baris ${from}–${to}`),
  chart: 'Bagan alir SOP',
  pdf: 'Unduh dokumen SOP (PDF)',
  hours: 'jam layanan dan hari libur',
  alsoAt: 'Juga ditawarkan oleh',
  atCounter: 'Dilayani langsung di loket:',
  counter: 'Di loket',
  office: 'Kantor',
};
