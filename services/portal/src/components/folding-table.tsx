import type { ComponentChildren, JSX } from 'preact';

interface Table {
  /** Told to those who do not see the heading above it. */
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly ComponentChildren[])[];
}

/** A plain table; on a narrow screen each row becomes a list that repeats the names of its columns. */
export const FoldingTable = ({ caption, columns, rows }: Table): JSX.Element => (
  <table class="rows folding">
    <caption class="unseen">{caption}</caption>
    <thead>
      <tr>
        {columns.map((column) => (
          <th key={column} scope="col">
            {column}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row, place) => (
        <tr key={place}>
          {row.map((cell, column) => (
            <td key={column} data-column={columns[column]}>
              <span>{cell}</span>
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
