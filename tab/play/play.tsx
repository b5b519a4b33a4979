import { useEffect, useMemo } from "react";
import type { ViewProps } from "../frame/views.ts";
import { homeTexts } from "../home/texts.ts";
import { ActionButton } from "../kit/action-button.tsx";
import { useTexts } from "../kit/language.tsx";
import { Surface } from "../kit/surface.tsx";
import PanelView from "../panel/panel.tsx";
import StageView from "../stage/stage.tsx";
import "./play.css";

/** A meeting played in one window: the stage for everyone to the left, my panel to the right. For the room's screen, the rehearsal and a plain channel tab. */
export default function Play({
  boot,
  meeting,
  onLeave,
}: ViewProps & { readonly meeting: string; readonly onLeave: () => void }) {
  const text = useTexts(homeTexts);
  const here = useMemo(() => ({ ...boot, params: { ...boot.params, meeting } }), [boot, meeting]);
  useEffect(() => {
    const html = document.documentElement;
    const before = html.dataset["surface"];
    html.dataset["surface"] = "play";
    return () => {
      html.dataset["surface"] = before ?? "page";
    };
  }, []);
  return (
    <div className="play">
      <div className="play-stage">
        <StageView boot={here} />
      </div>
      <div className="play-panel">
        <Surface kind="panel" className="play-back">
          <ActionButton subtle onPress={onLeave}>
            {`← ${text.back}`}
          </ActionButton>
        </Surface>
        <PanelView boot={here} />
      </div>
    </div>
  );
}
