import { ActionButton } from "./action-button.tsx";
import { Cue } from "./cue.tsx";
import { sampleSeats, sampleSteps } from "./gallery-samples.ts";
import { CategoryHeading, NoteCard, NotePlace } from "./note-card.tsx";
import { Paper, PaperMark } from "./paper.tsx";
import { Rail } from "./rail.tsx";
import { ReadyDots } from "./ready-dots.tsx";
import { Ring } from "./ring.tsx";
import { Prompt, Say } from "./say.tsx";
import { Surface } from "./surface.tsx";

/** The stage's parts; ?sample=round|board|ring. */
export function GalleryStage() {
  const query = new URLSearchParams(window.location.search);
  const sample = query.get("sample") ?? "round";
  const count = Number(query.get("seats") ?? 6);
  return (
    <Surface kind="stage">
      <div style={{ display: "grid", gridTemplateColumns: "22.5rem 1fr", height: "100vh" }}>
        <Rail
          title="Selvledelse"
          steps={sampleSteps}
          seats={sampleSeats(6, 2)}
          endsAt={Date.parse("2026-08-27T12:02:00")}
          plannedEnd={Date.parse("2026-08-27T12:00:00")}
        />
        <main
          style={{
            padding: "2rem 2.5rem",
            display: "flex",
            flexDirection: "column",
            minWidth: 0,
            gap: "1.5rem",
          }}
        >
          <header className="k-row">
            <h1 className="k-grow">Innsjekk</h1>
            <PaperMark kind="board" />
          </header>
          <Paper kind="board" mark={false} className="k-grow">
            {sample === "board" ? <Notes /> : <Round count={count} now={Number(query.get("now") ?? 2)} />}
          </Paper>
        </main>
      </div>
    </Surface>
  );
}

function Round({ count, now }: { readonly count: number; readonly now: number }) {
  const seats = sampleSeats(count, now);
  const name = seats[now]?.name ?? "";
  return (
    <div style={{ display: "grid", gridTemplateColumns: "42.5rem 1fr", gap: "1.5rem", height: "100%" }}>
      <Ring
        seats={seats.map((seat, index) =>
          index === count - 1 && count > 4
            ? { ...seat, state: "away" }
            : index === 1 && count > 4
              ? { ...seat, paper: true }
              : seat,
        )}
        time={{ share: 0.66, tone: "calm" }}
        centre={{ title: name, line: "har ordet", time: "1:20 igjen" }}
      />
      <div style={{ alignSelf: "center", display: "grid", gap: "2rem" }}>
        <Prompt question="Hvordan har du det i dag?" more="Og hva merker du i deg selv når vi begynner?" />
        <Say reader="Kari">Takk, Ingrid. Samir, ordet er ditt.</Say>
        <div className="k-stack">
          <ActionButton primary wide iconAfter="forward" onPress={() => undefined}>
            Gi ordet til Samir
          </ActionButton>
          <div className="k-row" style={{ justifyContent: "center" }}>
            <ActionButton subtle icon="hold" onPress={() => undefined}>
              Stopp klokka
            </ActionButton>
            <ActionButton subtle icon="skip" onPress={() => undefined}>
              Stå over
            </ActionButton>
          </div>
        </div>
        <ReadyDots ready={3} of={6} />
      </div>
    </div>
  );
}

function Notes() {
  return (
    <div className="k-stack">
      <Cue kind="silence" title="Samir lytter nå" />
      <div style={{ display: "grid", gridTemplateColumns: "repeat(3,1fr)", gap: "1.75rem" }}>
        <div className="k-stack">
          <CategoryHeading shape="circle">Teoretisk kunnskap</CategoryHeading>
          <NoteCard shape="circle" category="Teoretisk kunnskap" who="Kari">
            Tilknytningsteori
          </NoteCard>
          <NoteCard shape="circle" category="Teoretisk kunnskap" who="Samir" fresh>
            Systemisk veiledning
          </NoteCard>
        </div>
        <div className="k-stack">
          <CategoryHeading shape="square">Yrkesferdigheter</CategoryHeading>
          <NoteCard shape="square" category="Yrkesferdigheter" who="Ola">
            Skrive vedtak som blir forstått
          </NoteCard>
          <NotePlace shape="square">Plass til lappen til Samir</NotePlace>
        </div>
        <div className="k-stack">
          <CategoryHeading shape="diamond">Personlig kompetanse</CategoryHeading>
          <NoteCard shape="diamond" category="Personlig kompetanse" who="Ingrid" folded>
            Lytter til det som ikke blir sagt
          </NoteCard>
          <NotePlace shape="diamond">Plass til lappen til Samir</NotePlace>
        </div>
      </div>
    </div>
  );
}
