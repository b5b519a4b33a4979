import { useRef, useState } from "react";
import type { Api, Told } from "../api.ts";
import { ActionButton } from "../kit/action-button.tsx";
import { Confirm } from "../kit/confirm.tsx";
import { useTexts } from "../kit/language.tsx";
import { composeTexts } from "./texts.ts";

/** Hands a text to the browser as a file. */
const download = (name: string, content: string): void => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type: "text/yaml" }));
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 1000);
};

/** Downloads a programme as a file: ours too, as something to begin an own one from. */
export function TakeOut({
  network,
  programme,
  api,
  onRefused,
}: {
  readonly network: string;
  readonly programme: string;
  readonly api: Api;
  readonly onRefused: (text: string) => void;
}) {
  const text = useTexts(composeTexts);
  return (
    <ActionButton
      subtle
      onPress={async () => {
        const file = await api.programmeFile(network, programme);
        if (file.ok) download(file.value.name, file.value.text);
        else onRefused(file.text);
      }}
    >
      {text.export}
    </ActionButton>
  );
}

/** What can be done with a programme of the network's own. */
export function OwnActs({
  title,
  onEdit,
  onDelete,
}: {
  readonly title: string;
  /** Opens it to be changed. */
  readonly onEdit: () => void;
  readonly onDelete: () => Promise<void>;
}) {
  const text = useTexts(composeTexts);
  const [asking, setAsking] = useState(false);
  return (
    <>
      <ActionButton subtle onPress={onEdit}>
        {text.edit}
      </ActionButton>
      <ActionButton
        subtle
        onPress={() => {
          setAsking(true);
        }}
      >
        {text.delete}
      </ActionButton>
      {asking && (
        <Confirm
          title={text.deleteTitle(title)}
          action={text.delete}
          danger
          onCancel={() => {
            setAsking(false);
          }}
          onConfirm={async () => {
            await onDelete();
            setAsking(false);
          }}
        >
          <p>{text.deleteWhy}</p>
        </Confirm>
      )}
    </>
  );
}

/** Larger files are no programmes; they are not even read. Bytes. */
const MOST_BYTES = 1024 * 1024;

/** Brings a programme file in; what has to be mended is told line by line. */
export function BringIn({
  network,
  api,
  onIn,
}: {
  readonly network: string;
  readonly api: Api;
  readonly onIn: () => Promise<void>;
}) {
  const text = useTexts(composeTexts);
  const picker = useRef<HTMLInputElement>(null);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [done, setDone] = useState("");
  const take = async (file: File): Promise<void> => {
    setDone("");
    const content = await file.slice(0, MOST_BYTES).text();
    const told: Told<{ id: string | null; problems: readonly string[] }> = await api.importProgramme(
      network,
      content.slice(0, 299_999),
    );
    const found = told.ok ? told.value.problems : [told.text];
    setProblems(found);
    if (found.length > 0) return;
    setDone(text.imported(file.name));
    await onIn();
  };
  return (
    <>
      <input
        ref={picker}
        type="file"
        accept=".yaml,.yml,.json,text/yaml"
        hidden
        aria-label={text.import}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) void take(file);
          target.value = "";
        }}
      />
      <ActionButton subtle onPress={() => picker.current?.click()}>
        {text.import}
      </ActionButton>
      <p role="status">{done}</p>
      {problems.length > 0 && (
        <div className="home-refused" role="alert">
          <p>{text.importFailed}</p>
          <ul>
            {problems.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
