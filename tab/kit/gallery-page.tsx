import { useState } from "react";
import { ActionButton } from "./action-button.tsx";
import { Confirm } from "./confirm.tsx";
import { sampleSeats } from "./gallery-samples.ts";
import { Paper, PaperMark } from "./paper.tsx";
import { Ring } from "./ring.tsx";
import { Surface } from "./surface.tsx";
import { SymbolIcon, symbolNames } from "./symbol-icon.tsx";

/** Rings of every size, all symbols, the confirmation. */
export function GalleryPage() {
  const [asks, setAsks] = useState(false);
  const close = (): void => {
    setAsks(false);
  };
  return (
    <Surface kind="page">
      <main className="k-stack" style={{ maxWidth: 1200, margin: "0 auto", padding: 28 }}>
        <header className="k-row">
          <h1 className="k-grow">Alle deler</h1>
          <PaperMark kind="board" who="alle i nettverket ser dette" />
        </header>
        <ul className="k-row">
          {symbolNames.map((name) => (
            <li key={name} className="k-tag">
              <SymbolIcon name={name} /> {name}
            </li>
          ))}
        </ul>
        <Paper kind="board" mark={false}>
          <div style={{ display: "grid", gridTemplateColumns: "repeat(3, 1fr)", gap: 16 }}>
            {[1, 2, 3, 5, 6, 8, 9, 12].map((count) => (
              <div key={count}>
                <Ring
                  size="home"
                  seats={sampleSeats(count, Math.floor(count / 2))}
                  centre={{ title: "Ingrid", line: "leder" }}
                />
                <Ring size="glyph" seats={sampleSeats(count, Math.floor(count / 2))} />
              </div>
            ))}
          </div>
        </Paper>
        <ActionButton
          danger
          onPress={() => {
            setAsks(true);
          }}
        >
          Avslutt møtet
        </ActionButton>
        {asks && (
          <Confirm title="Avslutte møtet?" action="Avslutt" onConfirm={close} onCancel={close}>
            Det dere har laget, ligger på siden til nettverket.
          </Confirm>
        )}
      </main>
    </Surface>
  );
}
