import { ActionButton } from "./action-button.tsx";
import { Countdown, TimeText } from "./countdown.tsx";
import { Cue } from "./cue.tsx";
import { Field } from "./field.tsx";
import { sampleClock, sampleSeats } from "./gallery-samples.ts";
import { MoveMenu } from "./menu.tsx";
import { NoteCard } from "./note-card.tsx";
import { Offer } from "./offer.tsx";
import { OnBoard, Paper } from "./paper.tsx";
import { ReadyDots } from "./ready-dots.tsx";
import { Ring } from "./ring.tsx";
import { Say } from "./say.tsx";
import { Empty, Loading, Lost, Refusal } from "./states.tsx";
import { Surface } from "./surface.tsx";
import { WhoSees } from "./who-sees.tsx";

const nothing = (): void => undefined;
const people = [
  { id: "1", name: "Anne Hansen", me: true },
  { id: "2", name: "Per Nordahl" },
];

/** Every part in the side panel's width. */
export function GalleryPanel() {
  return (
    <Surface kind="panel">
      <header className="k-row" style={{ padding: 12, background: "var(--colorNeutralBackground1)" }}>
        <Ring size="glyph" seats={sampleSeats(6, 2)} />
        <div className="k-grow">
          <h1>Min bruksanvisning</h1>
          <p className="k-small-words">
            Ingrid har ordet · <TimeText clock={sampleClock(130)} />
          </p>
        </div>
      </header>
      <main className="k-stack" style={{ padding: 12 }}>
        <Cue kind="next" after="Ingrid" />
        <Cue kind="yours" />
        <Cue kind="silence" />
        <Sheet />
        <Clocks />
        <Say reader="Kari">Still ett åpent spørsmål hver, og la svaret få tid.</Say>
        <Plans />
        <Lost waiting={2} onRetry={nothing} />
        <Refusal title="Ordet er hos Samir nå" onClose={nothing}>
          Lappen din ligger på arket. Du kan legge den når ordet kommer til deg.
        </Refusal>
        <Paper kind="table" names={["Per"]}>
          <NoteCard
            shape="diamond"
            category="Personlig kompetanse"
            who="Ingrid"
            actions={<MoveMenu item="lappen" places={[{ id: "a", label: "Tavla" }]} onMove={nothing} />}
          >
            Lytter til det som ikke blir sagt
          </NoteCard>
        </Paper>
        <Paper kind="sheet">
          <Empty title="Blankt ark" action="Første rad" onAction={nothing}>
            Skriv noe kort. Du kan endre det så lenge du vil.
          </Empty>
        </Paper>
        <Loading kind="sheet" slowAfter={100_000} />
        <Loading kind="board" slowAfter={0} onRetry={nothing} />
      </main>
    </Surface>
  );
}

function Sheet() {
  return (
    <Paper kind="sheet" aside={<WhoSees kind="sheet" people={people.slice(0, 1)} compact />}>
      <div className="k-stack">
        <Field
          label="Slik får du det beste ut av meg"
          value="Gi meg saken dagen før, så tenker jeg bedre høyt sammen med dere."
          onSave={nothing}
          actions={
            <ActionButton icon="share" onPress={nothing}>
              Del på tavla
            </ActionButton>
          }
        />
        <div>
          <h3>Slik merker du at jeg er presset</h3>
          <p>Jeg blir kort i svarene og slutter å spørre.</p>
          <OnBoard onTakeBack={nothing} />
        </div>
        <WhoSees kind="table" people={people} />
      </div>
    </Paper>
  );
}

function Clocks() {
  return (
    <>
      {[130, 45, 12, -30].map((seconds) => (
        <div key={seconds} className="k-card">
          <Countdown clock={sampleClock(seconds)} name="Samir" />
        </div>
      ))}
      <div className="k-card k-stack">
        <Countdown clock={sampleClock(70, true)} />
        <div className="k-two">
          <ActionButton icon="hold" onPress={nothing}>
            Stopp klokka
          </ActionButton>
          <ActionButton onPress={nothing}>+5 min</ActionButton>
        </div>
        <ActionButton primary wide touch iconAfter="forward" onPress={nothing}>
          Gi ordet til Samir
        </ActionButton>
        <ReadyDots ready={4} of={6} />
      </div>
    </>
  );
}

function Plans() {
  return (
    <Offer
      title="Dere er 7 min etter"
      choices={[
        { id: "trim", title: "Korte litt på alt", detail: "1–2 min per punkt. Slutt 12.00" },
        { id: "drop", title: "Hopp over kompetansetavla", detail: "20 min kortere. Slutt 11.47" },
        { id: "end-later", title: "Slutt senere", detail: "Alt blir med. Slutt 12.07" },
      ]}
      fixed="Pausen kl. 10.15 ligger fast."
      onUse={nothing}
      onLater={nothing}
    >
      Slik det går nå, slutter dere kl. 12.07.
    </Offer>
  );
}
