export { composePublication } from './compose-publication';
export type { Publication, PublishedDefinition, PublishedIndex, Source } from './publication';
