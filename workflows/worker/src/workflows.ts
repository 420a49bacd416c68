// Every workflow type that the worker runs; bundled ahead and named by its content.
export { accountOpening } from '@loket/account-opening/workflow';
export { complaint } from '@loket/complaint/workflow';
export { consultation } from '@loket/consultation/workflow';
export { dataEntry } from '@loket/data-entry/workflow';
export { registration } from '@loket/registration/workflow';
export { reportReminders, reporting } from '@loket/reporting/workflow';
// Every other type: a table published as data.
export { counterService as default } from '@loket/counter-service/workflow';
