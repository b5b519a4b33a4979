import { useState } from "react";
import { languages } from "../../src/core/text.ts";
import type { Api } from "../api.ts";
import { forgetDrafts } from "../compose/kept-key.ts";
import type { Boot } from "../frame/boot-context.tsx";
import { ActionButton } from "../kit/action-button.tsx";
import { Confirm } from "../kit/confirm.tsx";
import { forgetWords } from "../kit/kept-words.ts";
import { useTexts } from "../kit/language.tsx";
import { languageNames } from "../kit/language-names.ts";
import { meTexts } from "./texts.ts";

/** Language, download and deletion of everything that is mine. */
export function AllMine({
  api,
  boot,
  onGone,
}: {
  readonly api: Api;
  readonly boot: Boot;
  readonly onGone: () => void;
}) {
  const text = useTexts(meTexts);
  const [asking, setAsking] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const download = async (): Promise<void> => {
    const told = await api.export();
    if (!told.ok) {
      setRefused(told.text);
      return;
    }
    const url = URL.createObjectURL(
      new Blob([JSON.stringify(told.value, null, 2)], { type: "application/json" }),
    );
    const link = document.createElement("a");
    link.href = url;
    link.download = "runde.json";
    link.click();
    URL.revokeObjectURL(url);
  };
  return (
    <section className="me-note" aria-label={text.mine}>
      <h2>{text.mine}</h2>
      <p className="k-muted">{text.downloadWhy}</p>
      <div className="me-acts">
        <ActionButton icon="down" onPress={download}>
          {text.download}
        </ActionButton>
        <ActionButton
          danger
          icon="trash"
          onPress={() => {
            setAsking(true);
          }}
        >
          {text.deleteAll}
        </ActionButton>
      </div>
      {refused !== null && <p role="alert">{refused}</p>}
      <h2>{text.language}</h2>
      <div className="me-acts">
        {languages.map((language) => (
          <ActionButton
            key={language}
            icon={boot.language === language ? "tick" : undefined}
            pressed={boot.language === language}
            onPress={() => {
              boot.setLanguage(language);
            }}
          >
            {languageNames[language]}
          </ActionButton>
        ))}
      </div>
      {asking && (
        <Confirm
          title={text.deleteAllSure}
          action={text.deleteAll}
          danger
          onCancel={() => {
            setAsking(false);
          }}
          onConfirm={async () => {
            const told = await api.deleteMe();
            setAsking(false);
            if (!told.ok) {
              setRefused(told.text);
              return;
            }
            // Words on their way to a meeting, and a meeting that waits to be saved, too.
            forgetWords("");
            forgetDrafts();
            onGone();
          }}
        >
          <Listed title={text.goneForGood} lines={text.goneList} />
          <Listed title={text.stays} lines={text.staysList} />
          <p>{text.noUndo}</p>
        </Confirm>
      )}
    </section>
  );
}

function Listed({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <>
      <h3>{title}</h3>
      <ul className="me-lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
