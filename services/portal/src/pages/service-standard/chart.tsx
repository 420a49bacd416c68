import type { JSX } from 'preact';
import { useVisit } from '../../visit/visit-context';

/** The SOP's flow chart; wider than a telephone, so it scrolls inside its frame, by keyboard too. */
export function Chart({ svg, pdf }: { svg: string | undefined; pdf: string }): JSX.Element {
  const { service } = useVisit().words;
  return (
    <>
      <h2 id="bagan">{service.chart}</h2>
      {svg !== undefined && (
        <div
          class="chart"
          role="region"
          aria-label={service.chart}
          tabIndex={0}
          dangerouslySetInnerHTML={{ __html: svg }}
        />
      )}
      <p>
        <a class="btn plain" href={pdf}>
          {service.pdf}
        </a>
      </p>
    </>
  );
}
