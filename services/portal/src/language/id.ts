import { admin } from './id/admin';
import { applicant } from './id/applicant';
import { calendar } from './id/calendar';
import { cases } from './id/cases';
import { consultation } from './id/consultation';
import { counter } from './id/counter';
import { deadlines } from './id/deadlines';
import { editions } from './id/editions';
import { forms } from './id/forms';
import { ledger } from './id/ledger';
import { officer } from './id/officer';
import { poster } from './id/poster';
import { problems } from './id/problems';
import { service } from './id/service';
import { shell } from './id/shell';
import { visitor } from './id/visitor';

export const id = {
  shell,
  forms,
  problems,
  visitor,
  consultation,
  service,
  applicant,
  cases,
  deadlines,
  ledger,
  officer,
  calendar,
  counter,
  editions,
  poster,
  admin,
};
