import { useState } from "react";
import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { Menu } from "../../../tab/kit/menu.tsx";
import { SymbolIcon } from "../../../tab/kit/symbol-icon.tsx";
import { seatId } from "../../core/ids.ts";
import type { MoveAnswer } from "../../core/view.ts";
import { Line } from "./date-form.tsx";
import { Choice, votesText } from "./parts.tsx";
import { SharedText } from "./shared-text.tsx";
import { MAX_TEXT, MAX_THEME, type Theme } from "./state.ts";
import { texts } from "./texts.ts";
import { nameIn, type Props, say } from "./words.tsx";

/** What the network wants to talk about: a list that anyone adds to, and votes. */
export function ThemesPart(props: Props & { readonly moveQuietly: Props["move"] }) {
  const { board, config, me, language, move, moveQuietly } = props;
  const used = me === null ? 0 : board.themes.filter(({ votes }) => votes.includes(me)).length;
  return (
    <div className="k-stack">
      {board.themes.length === 0 ? (
        <p className="k-muted">{say(texts.noThemes, language)}</p>
      ) : (
        <p className="k-muted" role="status">
          {say(texts.votesLeft, language, { n: Math.max(0, board.votesEach - used), of: board.votesEach })}
        </p>
      )}
      {/* In the order they came: nothing moves under a finger that is about to vote. */}
      <ul className="pl-themes">
        {board.themes.map((theme) => (
          <li key={theme.id}>
            <OneTheme {...props} theme={theme} />
          </li>
        ))}
      </ul>
      <ThemeForm
        language={language}
        action={say(texts.addTheme, language)}
        onSave={(theme) => move("add-theme", theme)}
      />
      <SharedText
        label={say(texts.bring, language)}
        placeholder={say(config.bring ?? texts.bringOwn, language)}
        text={board.bring.text}
        version={board.bring.version}
        longest={MAX_TEXT}
        language={language}
        onSave={(text, version) => moveQuietly("bring", { text, version })}
      />
      {props.leads && board.themes.length > 0 && <PaperVote {...props} />}
    </div>
  );
}

function ThemeForm({
  from,
  language,
  action,
  onSave,
  onCancel,
}: {
  readonly from?: Theme;
  readonly language: Props["language"];
  readonly action: string;
  readonly onSave: (theme: { readonly text: string; readonly help: string }) => Promise<MoveAnswer>;
  readonly onCancel?: (() => void) | undefined;
}) {
  const [text, setText] = useState(from?.text ?? "");
  const [help, setHelp] = useState(from?.help ?? "");
  const save = async (): Promise<void> => {
    if (text.trim() === "") return;
    const answer = await onSave({ text, help });
    if (!answer.ok || onCancel !== undefined) return;
    setText("");
    setHelp("");
  };
  return (
    <form
      className="k-stack pl-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {/* Enter saves from any line of the form. */}
      <input type="submit" hidden />
      <Line label={say(texts.theme, language)} value={text} longest={MAX_THEME} onType={setText} />
      {text.trim() !== "" && (
        <Line
          label={say(texts.help, language)}
          placeholder={say(texts.helpHint, language)}
          value={help}
          onType={setHelp}
        />
      )}
      <div className="k-two">
        <ActionButton touch icon="plus" disabled={text.trim() === ""} onPress={save}>
          {action}
        </ActionButton>
        {onCancel !== undefined && (
          <ActionButton subtle touch onPress={onCancel}>
            {say(texts.cancel, language)}
          </ActionButton>
        )}
      </div>
    </form>
  );
}

interface ThemeProps extends Props {
  readonly theme: Theme;
}

function OneTheme(props: ThemeProps) {
  const { theme, board, language, move } = props;
  const [changes, setChanges] = useState<Theme | null>(null);
  const close = (): void => {
    setChanges(null);
  };
  if (changes !== null)
    return (
      <ThemeForm
        from={changes}
        language={language}
        action={say(texts.saveTheme, language)}
        onSave={async (written) => {
          const answer = await move("change-theme", { ...written, id: changes.id, version: changes.version });
          if (answer.ok) close();
          else setChanges(board.themes.find(({ id }) => id === changes.id) ?? changes);
          return answer;
        }}
        onCancel={close}
      />
    );
  return (
    <div className="pl-theme">
      <div className="k-grow">
        <p className="pl-when">{theme.text}</p>
        {theme.help !== "" && <p>{theme.help}</p>}
        <p className="k-small-words k-num">{votesText(theme.votes.length, language)}</p>
      </div>
      <div className="pl-acts">
        <Vote {...props} />
        <Change
          {...props}
          onChange={() => {
            setChanges(theme);
          }}
        />
      </div>
    </div>
  );
}

function Vote({ theme, me, language, move }: ThemeProps) {
  if (me === null) return null;
  const on = theme.votes.includes(me);
  const words = say(on ? texts.voted : texts.vote, language);
  return (
    <button
      type="button"
      className="pl-vote"
      aria-pressed={on}
      aria-label={`${words}: ${theme.text}`}
      onClick={() => void move("vote", { id: theme.id, on: !on })}
    >
      <SymbolIcon name={on ? "done" : "open"} />
      {words}
    </button>
  );
}

function Change({
  theme,
  me,
  leads,
  language,
  move,
  onChange,
}: ThemeProps & { readonly onChange: () => void }) {
  if (theme.from !== me && !leads) return null;
  return (
    <Menu
      label={say(texts.menuFor, language, { name: theme.text })}
      symbol="more"
      small
      items={[
        { id: "change", label: say(texts.change, language), symbol: "paper" },
        { id: "remove", label: say(texts.remove, language), symbol: "trash" },
      ]}
      onChoose={(choice) => {
        if (choice === "change") onChange();
        else void move("remove-theme", { id: theme.id, version: theme.version });
      }}
    />
  );
}

/** The facilitator votes for one who is here on paper. */
function PaperVote({ board, seats, me, language, move }: Props) {
  const others = seats.filter(({ id }) => id !== me);
  const [who, setWho] = useState<string>(others[0]?.id ?? "");
  const [which, setWhich] = useState(board.themes[0]?.id ?? "");
  const theme = board.themes.find(({ id }) => id === which) ?? board.themes[0];
  if (theme === undefined || who === "") return null;
  const seat = seatId(who);
  const vote = (on: boolean) => () => move("vote", { id: theme.id, on, seat });
  return (
    <details className="pl-fold">
      <summary>{say(texts.paperVote, language)}</summary>
      <div className="k-stack">
        <Choice
          label={say(texts.paperWho, language)}
          value={who}
          options={others.map(({ id }) => ({ id: String(id), text: nameIn(seats, id) }))}
          onPick={setWho}
        />
        <Choice
          label={say(texts.paperTheme, language)}
          value={theme.id}
          options={board.themes.map(({ id, text }) => ({ id, text }))}
          onPick={setWhich}
        />
        {/* Neither button tells how that person has voted. */}
        <div className="k-row">
          <ActionButton icon="done" onPress={vote(true)}>
            {say(texts.vote, language)}
          </ActionButton>
          <ActionButton subtle icon="undo" onPress={vote(false)}>
            {say(texts.unvote, language)}
          </ActionButton>
        </div>
      </div>
    </details>
  );
}
