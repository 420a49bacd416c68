import { admin } from './en/admin';
import { applicant } from './en/applicant';
import { calendar } from './en/calendar';
import { cases } from './en/cases';
import { consultation } from './en/consultation';
import { counter } from './en/counter';
import { deadlines } from './en/deadlines';
import { editions } from './en/editions';
import { forms } from './en/forms';
import { ledger } from './en/ledger';
import { officer } from './en/officer';
import { poster } from './en/poster';
import { problems } from './en/problems';
import { service } from './en/service';
import { shell } from './en/shell';
import { visitor } from './en/visitor';
import type { id } from './id';

export const en: typeof id = {
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
