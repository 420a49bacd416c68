/** What a poster leads to: the application, or one office's service. */
export interface PosterTarget {
  readonly service?: string;
  readonly agency?: string;
}

/** The page of a poster, or the poster itself as a file. */
export function posterPath({ service, agency }: PosterTarget, file: '' | '.pdf' | '.svg' = ''): string {
  const place = service === undefined ? '/poster' : `/layanan/${encodeURIComponent(service)}/poster`;
  return `${place}${file}${agency === undefined ? '' : `?kantor=${encodeURIComponent(agency)}`}`;
}
