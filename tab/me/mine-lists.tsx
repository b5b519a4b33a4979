import { Component, type ComponentType, type ReactNode, Suspense, useEffect, useState } from "react";
import { inLanguage } from "../../src/core/text.ts";
import type { KeptView, MeView } from "../../src/protocol/api.ts";
import type { PrintWhat } from "../../src/protocol/print.ts";
import type { Api, OwnSheet, Told } from "../api.ts";
import { dayText } from "../home/dates.ts";
import { ActionButton } from "../kit/action-button.tsx";
import { useLanguage, useTexts } from "../kit/language.tsx";
import { PrintButton } from "../print/print-button.tsx";
import { Words } from "../print/words.tsx";
import { DeleteAsk } from "./delete-ask.tsx";
import { loadPrint, type PrintProps } from "./prints.ts";
import { keptNames, meTexts } from "./texts.ts";

/** What I have taken with me from meetings, newest first. */
export function KeptList({
  kept,
  name,
  api,
  onChange,
}: {
  readonly kept: readonly KeptView[];
  readonly name: string;
  readonly api: Api;
  readonly onChange: () => Promise<void>;
}) {
  const language = useLanguage();
  return (
    <ul className="me-list">
      {[...kept]
        .sort((a, b) => b.at - a.at)
        .map((one) => (
          <Mine
            key={one.id}
            title={keptNames[one.kind][language]}
            line={`${one.network} · ${dayText(new Date(one.at), language)}`}
            onDelete={() => api.deleteKept(one.id)}
            onDeleted={onChange}
          >
            <Content
              exercise={exerciseOf(one.kind)}
              own={{ sheet: one.content, name }}
              what={{ kind: "kept", id: one.id }}
            />
          </Mine>
        ))}
    </ul>
  );
}

/** Sheets of ended meetings. */
export function SheetList({
  sheets,
  api,
  onChange,
}: {
  readonly sheets: MeView["sheets"];
  readonly api: Api;
  readonly onChange: () => Promise<void>;
}) {
  const text = useTexts(meTexts);
  const language = useLanguage();
  return (
    <ul className="me-list">
      {[...sheets]
        .sort((a, b) => b.at - a.at)
        .map((one) => (
          <Mine
            key={`${one.meeting}/${one.step}`}
            title={inLanguage(one.title, language)}
            line={`${dayText(new Date(one.at), language)} · ${text.keptUntil(dayText(new Date(one.deletedAt), language))}`}
            onDelete={() => api.deleteSheet(one.meeting, one.step)}
            onDeleted={onChange}
          >
            <Fetched api={api} meeting={one.meeting} step={one.step} exercise={one.exercise} />
          </Mine>
        ))}
    </ul>
  );
}

function Mine({
  title,
  line,
  children,
  onDelete,
  onDeleted,
}: {
  readonly title: string;
  readonly line: string;
  readonly children: ReactNode;
  readonly onDelete: () => Promise<Told<unknown>>;
  readonly onDeleted: () => Promise<void>;
}) {
  const text = useTexts(meTexts);
  const [open, setOpen] = useState(false);
  const [asking, setAsking] = useState(false);
  return (
    <li>
      <div className="me-row">
        <div className="me-grow">
          <b>{title}</b>
          <p className="k-muted">{line}</p>
        </div>
        <ActionButton
          expanded={open}
          label={`${open ? text.hide : text.show}: ${title}`}
          onPress={() => {
            setOpen(!open);
          }}
        >
          {open ? text.hide : text.show}
        </ActionButton>
        <ActionButton
          subtle
          icon="trash"
          label={`${text.delete}: ${title}`}
          onPress={() => {
            setAsking(true);
          }}
        />
      </div>
      {open && <div className="me-open">{children}</div>}
      {asking && (
        <DeleteAsk
          onClose={() => {
            setAsking(false);
          }}
          onDelete={onDelete}
          onDeleted={onDeleted}
        >
          {`${title}. ${text.deleteWhy}`}
        </DeleteAsk>
      )}
    </li>
  );
}

function Fetched({
  api,
  meeting,
  step,
  exercise,
}: {
  readonly api: Api;
  readonly meeting: string;
  readonly step: string;
  readonly exercise: string;
}) {
  const [own, setOwn] = useState<OwnSheet | null>(null);
  useEffect(() => {
    void api.ownSheet(meeting, step).then((told) => {
      if (told.ok) setOwn(told.value);
    });
  }, [api, meeting, step]);
  return own === null ? null : (
    <Content exercise={exercise} own={own} what={{ kind: "sheet", meeting, step }} />
  );
}

/** Drawn by the exercise's own print page where it has one, else word for word. */
function Content({
  exercise,
  own,
  what,
}: {
  readonly exercise: string;
  readonly own: OwnSheet;
  readonly what: PrintWhat;
}) {
  const language = useLanguage();
  const [Print, setPrint] = useState<ComponentType<PrintProps> | null>(null);
  useEffect(() => {
    void loadPrint(exercise).then((found) => {
      setPrint(() => found);
    });
  }, [exercise]);
  return (
    <>
      <Suspense fallback={null}>
        {Print === null ? (
          <Words content={own.sheet} />
        ) : (
          <Readable otherwise={<Words content={own.sheet} />}>
            <Print
              config={own.config ?? {}}
              sheet={own.sheet}
              board={own.board ?? null}
              language={language}
              name={own.name ?? ""}
              seats={own.seats ?? []}
            />
          </Readable>
        )}
      </Suspense>
      {(Print !== null || what.kind === "sheet") && <PrintButton what={what} exercise={exercise} />}
    </>
  );
}

/** A page that cannot draw what was kept in an older shape leaves the words themselves. */
class Readable extends Component<
  { readonly children: ReactNode; readonly otherwise: ReactNode },
  { readonly stopped: boolean }
> {
  override state = { stopped: false };
  static getDerivedStateFromError(): { readonly stopped: boolean } {
    return { stopped: true };
  }
  override render(): ReactNode {
    return this.state.stopped ? this.props.otherwise : this.props.children;
  }
}

/** The exercise whose page draws a kept thing; its own kind where none does. */
const exerciseOf = (kind: MeView["kept"][number]["kind"]): string => pages[kind] ?? kind;

const pages: Partial<Record<MeView["kept"][number]["kind"], string>> = {
  "own-notes": "peer-coaching",
  spheres: "four-spheres",
  "task-rows": "self-observation",
  answers: "guide",
};
