import { SymbolIcon } from "../../../tab/kit/symbol-icon.tsx";
import { texts } from "./texts.ts";
import { type Props, say } from "./words.tsx";

/** The task for the whole room; nothing here changes with what people choose. */
export function Stage(props: Props) {
  const { config } = props;
  return (
    <div className="hw-stage">
      <h2>{say(config.title ?? texts.title, props)}</h2>
      <p className="hw-task">{say(config.task, props)}</p>
      {config.prompts !== undefined && config.prompts.length > 0 && (
        <ul className="hw-prompts">
          {config.prompts.map((prompt) => (
            <li key={prompt.nb}>{say(prompt, props)}</li>
          ))}
        </ul>
      )}
      <p className="hw-soft">
        <SymbolIcon name="lock" />
        {say(texts.voluntaryStage, props)}
      </p>
    </div>
  );
}
