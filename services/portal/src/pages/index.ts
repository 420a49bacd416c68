import { AccountOpeningController } from './account-opening/account-opening.controller';
import { AccountRequestedController } from './account-opening/account-requested.controller';
import { CalendarAmendmentController } from './calendar-amendment/calendar-amendment.controller';
import { AmendmentProgressController } from './calendar-amendment/progress.controller';
import { CaseController } from './case/case.controller';
import { CheckAnswersController } from './check-answers/check-answers.controller';
import { ConsultationSentController } from './consultation/consultation-sent.controller';
import { ConsultationController } from './consultation/consultation.controller';
import { CounterController } from './counter/counter.controller';
import { TakeBackController } from './counter/take-back.controller';
import { DeadLettersPageController } from './dead-letters/dead-letters.controller';
import { DeadlineRecordController } from './deadline-record/deadline-record.controller';
import { DraftDocumentsController } from './draft-documents/draft-documents.controller';
import { CaseEditionController } from './editions/case-edition.controller';
import { CasesByEditionController } from './editions/cases-by-edition.controller';
import { NewEditionController } from './editions/new-edition.controller';
import { NewTableController } from './editions/new-table.controller';
import { OfficeServicesController } from './editions/office-services.controller';
import { FilesController } from './files/files.controller';
import { ForgottenPasswordController } from './forgotten-password/forgotten-password.controller';
import { HelpController } from './help/help.controller';
import { HomeController } from './home/home.controller';
import { OfficeHoursPageController } from './office-hours/office-hours.controller';
import { OwnCasesController } from './own-cases/own-cases.controller';
import { PosterController } from './poster/poster.controller';
import { QueueController } from './queue/queue.controller';
import { SearchController } from './search/search.controller';
import { ServiceStandardController } from './service-standard/service-standard.controller';
import { SetPasswordController } from './set-password/set-password.controller';
import { SignInController } from './sign-in/sign-in.controller';
import { SignOutController } from './sign-in/sign-out.controller';
import { SubmittedController } from './submitted/submitted.controller';
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
  ConsultationController,
  ConsultationSentController,
  ForgottenPasswordController,
  SetPasswordController,
  OwnCasesController,
  StartDraftController,
  DraftDocumentsController,
  CheckAnswersController,
  WizardController,
  SubmittedController,
  CaseController,
  TrackingController,
  ReplyController,
  QueueController,
  TaskController,
  VerdictController,
  DecisionController,
  CounterController,
  TakeBackController,
  DeadLettersPageController,
  OfficeServicesController,
  NewEditionController,
  NewTableController,
  CasesByEditionController,
  CaseEditionController,
  CalendarAmendmentController,
  AmendmentProgressController,
  DeadlineRecordController,
  FilesController,
];
