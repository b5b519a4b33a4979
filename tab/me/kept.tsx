import type { ReactNode } from "react";
import type { KeptView, MeView } from "../../src/protocol/api.ts";
import { useTexts } from "../kit/language.tsx";
import { Paper } from "../kit/paper.tsx";
import { Empty } from "../kit/states.tsx";
import { KeywordLists, LogList } from "./answers.tsx";
import { Goals } from "./goals.tsx";
import { KeptList } from "./mine-lists.tsx";
import { HomeworkList } from "./own-homework.tsx";
import { ownTexts } from "./own-texts.ts";
import { meTexts } from "./texts.ts";
import type { OwnProps } from "./use-own.ts";

const ofKind = <Kind extends KeptView["kind"]>(
  kept: readonly KeptView[],
  ...kinds: readonly Kind[]
): readonly Extract<KeptView, { readonly kind: Kind }>[] =>
  kept.filter((one): one is Extract<KeptView, { readonly kind: Kind }> =>
    (kinds as readonly string[]).includes(one.kind),
  );

/** Everything I have taken with me from meetings, by kind: what I work on first. */
export function Kept({
  me,
  onChange,
  printGoals,
  ...own
}: OwnProps & {
  readonly me: MeView;
  readonly onChange: () => Promise<void>;
  /** The way to my goals and homework on paper. */
  readonly printGoals?: ReactNode;
}) {
  const text = useTexts(meTexts);
  const words = useTexts(ownTexts);
  const kept = [...me.kept].sort((a, b) => b.at - a.at);
  const homework = ofKind(kept, "homework");
  const log = ofKind(kept, "answers");
  const pictures = ofKind(kept, "task-rows", "spheres");
  const lists = ofKind(kept, "list");
  const apart: readonly KeptView["kind"][] = ["goal", "homework", "answers", "task-rows", "spheres", "list"];
  const others = kept.filter(({ kind }) => !apart.includes(kind));
  const drawn = { name: me.name, api: own.api, onChange };
  return (
    <>
      <Part title={words.goals}>
        <Goals goals={ofKind(kept, "goal")} networks={me.networks} {...own} />
        {kept.some(({ kind }) => kind === "goal" || kind === "homework") && printGoals}
      </Part>
      {homework.length > 0 && (
        <Part title={words.homework}>
          <HomeworkList homework={homework} {...own} />
        </Part>
      )}
      {log.length > 0 && (
        <Part title={words.log}>
          <LogList log={log} {...own} />
        </Part>
      )}
      {pictures.length > 0 && (
        <Part title={words.observation}>
          <KeptList kept={pictures} {...drawn} />
        </Part>
      )}
      {lists.length > 0 && (
        <Part title={words.keywords}>
          <KeywordLists lists={lists} {...own} />
        </Part>
      )}
      <Part title={text.kept}>
        {others.length === 0 ? (
          <Empty title={text.nothing}>{text.nothingWhy}</Empty>
        ) : (
          <KeptList kept={others} {...drawn} />
        )}
      </Part>
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const text = useTexts(meTexts);
  return (
    <Paper kind="sheet" who={text.onlyYou}>
      <h2>{title}</h2>
      {children}
    </Paper>
  );
}
