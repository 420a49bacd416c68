import { accounts } from './id/accounts';
import { acts } from './id/acts';
import { admin } from './id/admin';
import { applicant } from './id/applicant';
import { calendar } from './id/calendar';
import { cases } from './id/cases';
import { complaint } from './id/complaint';
import { consultation } from './id/consultation';
import { counter } from './id/counter';
import { deadlines } from './id/deadlines';
import { districtReport } from './id/district-report';
import { editions } from './id/editions';
import { fieldVisit } from './id/field-visit';
import { forms } from './id/forms';
import { ledger } from './id/ledger';
import { dataEntry, entryImport, masterdata } from './id/masterdata';
import { online } from './id/online';
import { officer } from './id/officer';
import { organisations } from './id/organisations';
import { poster } from './id/poster';
import { problems } from './id/problems';
import { service } from './id/service';
import { shell } from './id/shell';
import { visitor } from './id/visitor';

export const id = {
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
