import { accounts } from './en/accounts';
import { acts } from './en/acts';
import { admin } from './en/admin';
import { applicant } from './en/applicant';
import { calendar } from './en/calendar';
import { cases } from './en/cases';
import { complaint } from './en/complaint';
import { consultation } from './en/consultation';
import { counter } from './en/counter';
import { deadlines } from './en/deadlines';
import { districtReport } from './en/district-report';
import { editions } from './en/editions';
import { fieldVisit } from './en/field-visit';
import { forms } from './en/forms';
import { ledger } from './en/ledger';
import { dataEntry, entryImport, masterdata } from './en/masterdata';
import { online } from './en/online';
import { officer } from './en/officer';
import { organisations } from './en/organisations';
import { poster } from './en/poster';
import { problems } from './en/problems';
import { service } from './en/service';
import { shell } from './en/shell';
import { visitor } from './en/visitor';
import type { id } from './id';

export const en: typeof id = {
  acts,
  shell,
  forms,
  problems,
  visitor,
  complaint,
  consultation,
  service,
  applicant,
  cases,
  deadlines,
  districtReport,
  ledger,
  officer,
  calendar,
  counter,
  editions,
  fieldVisit,
  dataEntry,
  entryImport,
  masterdata,
  organisations,
  poster,
  admin,
  accounts,
  online,
};
