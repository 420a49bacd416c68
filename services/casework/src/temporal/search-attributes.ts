import { SearchAttributeType, TypedSearchAttributes, defineSearchAttributeKey } from '@temporalio/common';
import type { CaseRow } from '../transitions/case-row';

const caseNumber = defineSearchAttributeKey('CaseNumber', SearchAttributeType.KEYWORD);
const service = defineSearchAttributeKey('Service', SearchAttributeType.KEYWORD);
const agency = defineSearchAttributeKey('Agency', SearchAttributeType.KEYWORD);

/** What supervisors find a history by, from its start; the workflow keeps the rest. */
export const searchAttributesOf = (kase: CaseRow): TypedSearchAttributes =>
  new TypedSearchAttributes([
    { key: caseNumber, value: kase.number },
    { key: service, value: kase.service },
    { key: agency, value: kase.agency },
  ]);

/** What an office's own rounds are found by. */
export const officeAttributes = (ofService: string, ofAgency: string): TypedSearchAttributes =>
  new TypedSearchAttributes([
    { key: service, value: ofService },
    { key: agency, value: ofAgency },
  ]);
