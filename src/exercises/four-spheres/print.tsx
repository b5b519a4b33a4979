import { Circles } from "./circles.tsx";
import { scaleOf } from "./sizes.ts";
import { type Action, pictures, type Sheet, spheresOf } from "./state.ts";
import { texts } from "./texts.ts";
import { type PrintProps, pictureName, say } from "./words.tsx";
import "./view.css";

/** Lines to write actions on, on the empty form. */
const LINES = 6;

/** The circles and the actions on A4: the owner's, or a form to draw and write on. */
export function Print(props: PrintProps) {
  const { sheet, name, language } = props;
  return (
    <article className="fs-print" lang={language}>
      <h1>{say(texts.title, props)}</h1>
      <p className="fs-print-name">
        {say(texts.printName, props)}: <span>{sheet === null ? "" : name}</span>
      </p>
      {sheet === null ? <EmptyForm {...props} /> : <Filled {...props} sheet={sheet} />}
    </article>
  );
}

function Filled(props: PrintProps & { readonly sheet: Sheet }) {
  const { sheet, language } = props;
  const scale = scaleOf(sheet.spheres.flatMap(({ today, wanted, five }) => [today, wanted, five]));
  const actions = sheet.actions.filter(({ what }) => what.trim() !== "");
  return (
    <>
      <div className="fs-print-pictures">
        {pictures.map((picture) => (
          <figure key={picture}>
            <figcaption>{pictureName(picture, props)}</figcaption>
            <Circles
              spheres={sheet.spheres.map((sphere) => ({ ...sphere, hours: sphere[picture] }))}
              scale={scale}
              unit={sheet.unit}
              language={language}
              name={pictureName(picture, props)}
            />
          </figure>
        ))}
      </div>
      <h2>{say(texts.actions, props)}</h2>
      <ul className="fs-print-actions">
        {actions.map((action) => (
          <li key={action.id}>{actionLine(action, props)}</li>
        ))}
        {actions.length === 0 && <Lines />}
      </ul>
    </>
  );
}

const actionLine = ({ does, what, when, start }: Action, props: PrintProps): string =>
  [
    `${say(does === "in" ? texts.in : texts.out, props)}: ${what.trim()}`,
    ...(when.trim() === "" ? [] : [when.trim()]),
    ...(start === null ? [] : [start]),
  ].join(" · ");

function EmptyForm(props: PrintProps) {
  return (
    <>
      <p>{say(texts.printLead, props)}</p>
      <ul className="fs-print-about">
        {spheresOf(props.config).map(({ id, title, definition }) => (
          <li key={id}>
            <b>{say(title, props)}.</b> {definition !== undefined && say(definition, props)}
          </li>
        ))}
      </ul>
      <div className="fs-print-pictures">
        {pictures.map((picture) => (
          <figure key={picture}>
            <figcaption>{pictureName(picture, props)}</figcaption>
            <div className="fs-print-frame" />
          </figure>
        ))}
      </div>
      <h2>{say(texts.actions, props)}</h2>
      <p>{say(texts.actionsLead, props)}</p>
      <ul className="fs-print-actions">
        <Lines />
      </ul>
    </>
  );
}

function Lines() {
  return Array.from({ length: LINES }, (_, index) => <li key={String(index)} className="fs-print-line" />);
}
