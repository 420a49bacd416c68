import type { ComponentChildren, JSX } from 'preact';

export type Fact = readonly [name: string, value: ComponentChildren, act?: ComponentChildren];

/** Names and values, one pair a line. */
export const Facts = ({ facts }: { facts: readonly Fact[] }): JSX.Element => (
  <dl class="facts">
    {facts.map(([name, value, act]) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>{value}</dd>
        {act !== undefined && <dd>{act}</dd>}
      </div>
    ))}
  </dl>
);
