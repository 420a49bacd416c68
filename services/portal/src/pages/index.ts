import { AccountController } from './account-list/account.controller';
import { AccountsController } from './account-list/accounts.controller';
import { AccountMailController } from './account-opening/account-mail.controller';
import { AccountOpeningController } from './account-opening/account-opening.controller';
import { AccountRequestedController } from './account-opening/account-requested.controller';
import { OwnAccountController } from './account-own/own-account.controller';
import { OwnRowController } from './applicant/own-row.controller';
import { WithdrawalController } from './applicant/withdrawal.controller';
import { CalendarAmendmentController } from './calendar-amendment/calendar-amendment.controller';
import { AmendmentProgressController } from './calendar-amendment/progress.controller';
import { CaseController } from './case/case.controller';
import { CheckAnswersController } from './check-answers/check-answers.controller';
import { ComplaintEntryController } from './complaint/complaint-entry.controller';
import { ComplaintSentController } from './complaint/complaint-sent.controller';
import { ComplaintController } from './complaint/complaint.controller';
import { RatingController } from './complaint/rating.controller';
import { ConsultationSentController } from './consultation/consultation-sent.controller';
import { ConsultationController } from './consultation/consultation.controller';
import { CounterController } from './counter/counter.controller';
import { TakeBackController } from './counter/take-back.controller';
import { AddEntryController } from './data-entry/add-entry.controller';
import { AlikeController } from './data-entry/alike.controller';
import { CorrectionController } from './data-entry/correction.controller';
import { DraftFilesController } from './data-entry/draft-files.controller';
import { ImportController } from './data-entry/import.controller';
import { DeadLettersPageController } from './dead-letters/dead-letters.controller';
import { DeadlineRecordController } from './deadline-record/deadline-record.controller';
import { DistrictReportController } from './district-report/district-report.controller';
import { DraftDocumentsController } from './draft-documents/draft-documents.controller';
import { CaseEditionController } from './editions/case-edition.controller';
import { CasesByEditionController } from './editions/cases-by-edition.controller';
import { NewEditionController } from './editions/new-edition.controller';
import { NewTableController } from './editions/new-table.controller';
import { OfficeServicesController } from './editions/office-services.controller';
import { FieldVisitController } from './field-visit/field-visit.controller';
import { FilesController } from './files/files.controller';
import { ForgottenPasswordController } from './forgotten-password/forgotten-password.controller';
import { HelpController } from './help/help.controller';
import { HomeController } from './home/home.controller';
import { MasterdataController } from './masterdata/masterdata.controller';
import { OfficeHoursPageController } from './office-hours/office-hours.controller';
import { OwnCasesController } from './own-cases/own-cases.controller';
import { PosterController } from './poster/poster.controller';
import { FiledController } from './public-filing/filed.controller';
import { GuestCorrectionController } from './public-filing/guest-correction.controller';
import { KeptDraftController } from './public-filing/kept-draft.controller';
import { StartFilingController } from './public-filing/start-filing.controller';
import { QueueController } from './queue/queue.controller';
import { ReportRulePageController } from './report-rule/report-rule.controller';
import { SearchController } from './search/search.controller';
import { ServiceStandardController } from './service-standard/service-standard.controller';
import { SetPasswordController } from './set-password/set-password.controller';
import { SignInController } from './sign-in/sign-in.controller';
import { SignOutController } from './sign-in/sign-out.controller';
import { SubmittedController } from './submitted/submitted.controller';
import { ComplaintAssessmentController } from './task/complaint-assessment.controller';
import { DecisionController } from './task/decision.controller';
import { TaskController } from './task/task.controller';
import { VerdictController } from './task/verdict.controller';
import { ReplyController } from './tracking/reply.controller';
import { TrackingController } from './tracking/tracking.controller';
import { VerificationController } from './verification/verification.controller';
import { StartDraftController } from './wizard/start-draft.controller';
import { WizardController } from './wizard/wizard.controller';

export const pageControllers = [
  HomeController,
  PosterController,
  ServiceStandardController,
  HelpController,
  OfficeHoursPageController,
  SearchController,
  VerificationController,
  SignInController,
  SignOutController,
  AccountOpeningController,
  AccountRequestedController,
  AccountMailController,
  OwnAccountController,
  AccountsController,
  AccountController,
  ConsultationController,
  ComplaintController,
  ComplaintSentController,
  ComplaintEntryController,
  RatingController,
  ComplaintAssessmentController,
  ConsultationSentController,
  ForgottenPasswordController,
  SetPasswordController,
  OwnCasesController,
  FiledController,
  StartFilingController,
  KeptDraftController,
  GuestCorrectionController,
  StartDraftController,
  DraftDocumentsController,
  CheckAnswersController,
  WizardController,
  SubmittedController,
  CaseController,
  OwnRowController,
  WithdrawalController,
  TrackingController,
  ReplyController,
  QueueController,
  TaskController,
  VerdictController,
  DecisionController,
  FieldVisitController,
  CounterController,
  TakeBackController,
  AddEntryController,
  DraftFilesController,
  AlikeController,
  CorrectionController,
  ImportController,
  MasterdataController,
  DeadLettersPageController,
  OfficeServicesController,
  ReportRulePageController,
  NewEditionController,
  NewTableController,
  CasesByEditionController,
  CaseEditionController,
  CalendarAmendmentController,
  AmendmentProgressController,
  DeadlineRecordController,
  DistrictReportController,
  FilesController,
];
