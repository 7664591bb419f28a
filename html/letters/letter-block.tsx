import type { LetterPart } from '../../src/letters/letter';

/** A part of a letter that is only read: a list or a table, which follow the facts, or a text. */
export function LetterBlock({ part }: { part: LetterPart }) {
  if (part.role === 'list') {
    return (
      <ul>
        {part.items.map((item) => (
          <li key={item} dir="auto">
            {item}
          </li>
        ))}
      </ul>
    );
  }
  if (part.role === 'invoices') {
    return (
      <table>
        <thead>
          <tr>
            {part.heading.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {part.rows.map((row) => (
            <tr key={row.join()}>
              {row.map((cell, column) => (
                <td key={part.heading[column]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    );
  }
  return (
    <p class={part.role} dir="auto">
      {part.text}
    </p>
  );
}
