import type { FormSection } from '@loket/sop';
import { Workbook } from 'exceljs';
import { csvText } from './csv-text';

const headingsOf = (form: readonly FormSection[]): string[] =>
  form.flatMap(({ fields }) => fields.map(({ label, required }) => `${label.id}${required ? ' *' : ''}`));

/** An empty CSV file with the headings that the import asks for. */
export const templateCsv = (form: readonly FormSection[]): Buffer => Buffer.from(csvText([headingsOf(form)]));

/** An empty workbook with the headings; its cells are text, so that nothing typed turns into something else. */
export async function templateXlsx(form: readonly FormSection[], name: string): Promise<Buffer> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = headingsOf(form).map((header) => ({ header, width: Math.max(20, header.length + 4) }));
  sheet.columns.forEach((column) => (column.numFmt = '@'));
  sheet.getRow(1).font = { bold: true };
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
