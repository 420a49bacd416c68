import type { ComponentChildren, JSX } from 'preact';

export type Tone = 'ok' | 'warn' | 'late' | 'hold';

/** A sentence that a person should see before anything else of the page. */
export const Notice = ({ tone, children }: { tone: Tone; children: ComponentChildren }): JSX.Element => (
  <div class={`notice ${tone}`} role={tone === 'late' ? 'alert' : 'status'}>
    {children}
  </div>
);

export const Chip = ({ tone, children }: { tone?: Tone | undefined; children: ComponentChildren }): JSX.Element => (
  <span class={tone === undefined ? 'chip' : `chip ${tone}`}>{children}</span>
);
