import { ActionButton } from "../kit/action-button.tsx";
import { useLanguage, useTexts } from "../kit/language.tsx";
import { SymbolIcon } from "../kit/symbol-icon.tsx";
import { dayText } from "./dates.ts";
import { outcomeOf } from "./outcomes.ts";
import { homeTexts } from "./texts.ts";
import { Tile, type TileProps } from "./tile.tsx";

/** The contract in short: first clauses, who has accepted, my own acceptance. */
export function ContractTile({ home, api, take, onRead }: TileProps & { readonly onRead: () => void }) {
  const text = useTexts(homeTexts);
  const language = useLanguage();
  const contract = outcomeOf(home, "contract");
  const me = home.members.find((member) => member.me)?.id;
  if (contract === null)
    return (
      <Tile title={text.contract}>
        <p className="k-muted">{text.noContract}</p>
      </Tile>
    );
  const accepted = home.members.filter(({ id }) => contract.acceptedBy.includes(id)).length;
  const mine = me !== undefined && contract.acceptedBy.includes(me);
  return (
    <Tile
      title={text.contract}
      aside={
        <span className="home-tag home-good">
          <SymbolIcon name="done" />
          {text.accepted(accepted, home.members.length)}
        </span>
      }
    >
      <ul className="home-list">
        {contract.clauses.slice(0, 4).map((clause) => (
          <li key={clause.id}>{clause.text}</li>
        ))}
      </ul>
      <div className="home-foot">
        <button type="button" className="k-link" onClick={onRead}>
          {text.readContract}
        </button>
        <span className="k-muted">
          {text.version(contract.version)}
          {contract.reviewOn !== null &&
            ` · ${text.reviewOn(dayText(new Date(`${contract.reviewOn}T12:00`), language))}`}
        </span>
      </div>
      {!mine && (
        <ActionButton
          onPress={async () => {
            take(await api.acceptContract(home.network.id, contract.version));
          }}
        >
          {text.accept}
        </ActionButton>
      )}
    </Tile>
  );
}
