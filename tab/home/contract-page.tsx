import { useEffect, useState } from "react";
import { inLanguage } from "../../src/core/text.ts";
import { contractVersions } from "../../src/exercises/contract/acceptance.ts";
import { diffOf } from "../../src/exercises/contract/diff.ts";
import type { Contract } from "../../src/exercises/contract/state.ts";
import { ActionButton } from "../kit/action-button.tsx";
import { useLanguage, useTexts } from "../kit/language.tsx";
import { Paper } from "../kit/paper.tsx";
import { dayText } from "./dates.ts";
import { PaperOut } from "./outcome-page.tsx";
import { outcomeOf } from "./outcomes.ts";
import { homeTexts } from "./texts.ts";
import { nameOf, type TileProps } from "./tile.tsx";

/** The contract as a document, who has accepted, and what each version changed. */
export default function ContractPage({
  home,
  api,
  take,
  onBack,
}: TileProps & { readonly onBack: () => void }) {
  const text = useTexts(homeTexts);
  const language = useLanguage();
  const contract = outcomeOf(home, "contract");
  const [versions, setVersions] = useState<readonly Contract[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the network remembers has changed, so its versions may have
  useEffect(() => {
    void api.contractVersions(home.network.id).then((told) => {
      if (told.ok) setVersions(contractVersions(told.value.map(({ content }) => content)));
    });
  }, [api, home.network.id, home.outcomes]);
  const me = home.members.find((member) => member.me)?.id;
  if (contract === null) return null;
  const mine = me !== undefined && contract.acceptedBy.includes(me);
  return (
    <main className="home home-document">
      <ActionButton subtle icon="undo" onPress={onBack}>
        {text.back}
      </ActionButton>
      <Paper kind="board" who={text.board}>
        <h1>{text.contract}</h1>
        <p className="k-muted">
          {text.version(contract.version)}
          {contract.reviewOn !== null &&
            ` · ${text.reviewOn(dayText(new Date(`${contract.reviewOn}T12:00`), language))}`}
        </p>
        {contract.headings
          .filter(({ id }) => contract.clauses.some(({ heading }) => heading === id))
          .map((heading) => (
            <section key={heading.id}>
              <h2>{inLanguage(heading.title, language)}</h2>
              <ul>
                {contract.clauses
                  .filter((clause) => clause.heading === heading.id)
                  .map((clause) => (
                    <li key={clause.id}>{clause.text}</li>
                  ))}
              </ul>
            </section>
          ))}
        <section>
          <h2>
            {text.accepted(
              home.members.filter(({ id }) => contract.acceptedBy.includes(id)).length,
              home.members.length,
            )}
          </h2>
          <ul className="home-accepts">
            {home.members.map((member) => (
              <li
                key={member.id}
              >{`${contract.acceptedBy.includes(member.id) ? "✓" : "○"} ${nameOf(home, member.id)}`}</li>
            ))}
          </ul>
        </section>
        {!mine && (
          <ActionButton
            primary
            touch
            onPress={async () => {
              take(await api.acceptContract(home.network.id, contract.version));
            }}
          >
            {text.accept}
          </ActionButton>
        )}
        {mine && <p className="k-muted">{text.youAccepted}</p>}
      </Paper>
      <PaperOut network={home.network.id} kind="contract" />
      {versions.length > 1 && <Changes versions={versions} />}
    </main>
  );
}

function Changes({ versions }: { readonly versions: readonly Contract[] }) {
  const text = useTexts(homeTexts);
  const language = useLanguage();
  const [after, before] = [versions.at(-1), versions.at(-2)];
  if (after === undefined || before === undefined) return null;
  const diff = diffOf(before, after);
  return (
    <section className="home-tile" aria-label={text.changes}>
      <h2>{text.changes}</h2>
      {diff.headings.map(({ heading, clauses }) => {
        const changed = clauses.filter(({ kind }) => kind !== "same");
        return changed.length === 0 ? null : (
          <div key={heading.id}>
            <h3>{inLanguage(heading.title, language)}</h3>
            <ul className="home-list">
              {changed.map((clause) => (
                <li key={clause.id}>
                  <p>
                    {clause.words.map((stretch, index) =>
                      // The order of stretches is their identity: the same two texts always differ alike.
                      stretch.kind === "added" ? (
                        <ins key={`${String(index)}${stretch.kind}`}>{stretch.text}</ins>
                      ) : stretch.kind === "removed" ? (
                        <del key={`${String(index)}${stretch.kind}`}>{stretch.text}</del>
                      ) : (
                        <span key={`${String(index)}${stretch.kind}`}>{stretch.text}</span>
                      ),
                    )}
                  </p>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
