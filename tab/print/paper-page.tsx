import type { Language } from "../../src/core/text.ts";
import type { Paper, PaperBlock } from "../../src/protocol/print.ts";

/** A paper that Runde writes itself, on A4. */
export function PaperPage({ paper, language }: { readonly paper: Paper; readonly language: Language }) {
  return (
    <article className="pr-paper" lang={language}>
      <header>
        <h1>{paper.title}</h1>
        {paper.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </header>
      {paper.blocks.map((block, index) => (
        // A paper never changes while it is shown.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <Block key={index} block={block} />
      ))}
    </article>
  );
}

function Block({ block }: { readonly block: PaperBlock }) {
  switch (block.kind) {
    case "heading":
      return (
        <h2>
          {block.text} {block.aside !== undefined && <span>{block.aside}</span>}
        </h2>
      );
    case "small-heading":
      return (
        <h3>
          {block.text} {block.aside !== undefined && <span>{block.aside}</span>}
        </h3>
      );
    case "text":
      return <p className={`pr-${block.tone}`}>{block.text}</p>;
    case "list":
      return block.ordered ? (
        <ol>
          <Items items={block.items} />
        </ol>
      ) : (
        <ul>
          <Items items={block.items} />
        </ul>
      );
    case "table":
      return <Rows head={block.head} rows={block.rows} />;
    case "new-page":
      return <div className="pr-new-page" />;
  }
}

function Items({ items }: { readonly items: readonly string[] }) {
  return items.map((item, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a paper never changes while it is shown
    <li key={index}>{item}</li>
  ));
}

function Rows({ head, rows }: Pick<Extract<PaperBlock, { kind: "table" }>, "head" | "rows">) {
  return (
    <table>
      <thead>
        <tr>
          {head.map((word) => (
            <th key={word} scope="col">
              {word}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a paper never changes while it is shown
          <tr key={at}>
            {row.map((words, cell) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a paper never changes while it is shown
              <td key={cell} data-head={head[cell]}>
                {words}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
