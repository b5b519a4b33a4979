import { CareSign } from "./label.tsx";
import { type Line, MAX_LINES, promptsOf } from "./state.ts";
import { drawings, symbolNames } from "./symbols.ts";
import { texts } from "./texts.ts";
import { type PrintProps, say } from "./words.tsx";
import "./view.css";

/** The care label on A4: the owner's own, or an empty one to draw on. */
export function Print(props: PrintProps) {
  const { sheet, name, language } = props;
  const written = sheet?.lines.filter(({ text }) => text.trim() !== "") ?? [];
  return (
    <article className="cl-print" lang={language}>
      <div className="cl-label">
        <header className="cl-top">
          <span className="cl-hole" aria-hidden="true" />
          <span className="cl-kind">{say(texts.title, props)}</span>
          <span className="cl-name">{sheet === null ? <Blank {...props} /> : name}</span>
          <span className="cl-hole" aria-hidden="true" />
        </header>
        <ul className="cl-lines">
          {written.map((line) => (
            <Written key={line.id} {...props} line={line} />
          ))}
          {written.length === 0 && emptyRows(props)}
        </ul>
      </div>
      {written.length === 0 && (
        <>
          <p>{say(texts.printLead, props)}</p>
          <ul className="cl-signs">
            {symbolNames.map((each) => (
              <li key={each}>
                <CareSign name={each} />
                {say(drawings[each].name, props)}
              </li>
            ))}
          </ul>
          <p className="cl-foot">{say(texts.printFooter, props)}</p>
        </>
      )}
    </article>
  );
}

function Blank(props: PrintProps) {
  return <span className="cl-blank-name">{say(texts.printName, props)}</span>;
}

function Written({ line, ...props }: PrintProps & { readonly line: Line }) {
  return (
    <li>
      <CareSign name={line.symbol} label={say(drawings[line.symbol].name, props)} />
      <p>
        {line.prompt !== null && <small>{say(line.prompt, props)}</small>}
        {line.text}
      </p>
    </li>
  );
}

const emptyRows = (props: PrintProps) => {
  const prompts = promptsOf(props.config);
  return Array.from({ length: MAX_LINES }, (_, index) => {
    const prompt = prompts[index];
    const key = prompt?.id ?? `free-${String(index)}`;
    return (
      <li key={key}>
        <span className="cl-box" aria-hidden="true" />
        <p className="cl-write">
          <small>{say(prompt?.text ?? texts.freeLine, props)}</small>
        </p>
      </li>
    );
  });
};
