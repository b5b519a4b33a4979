import { Input } from "@fluentui/react-components";
import { useState } from "react";
import type { MemberView } from "../../src/protocol/api.ts";
import { ActionButton } from "../kit/action-button.tsx";
import { Confirm } from "../kit/confirm.tsx";
import { Face } from "../kit/face.tsx";
import { useTexts } from "../kit/language.tsx";
import { ChannelLanguage } from "./channel-language.tsx";
import { Newcomers } from "./newcomers.tsx";
import { homeTexts } from "./texts.ts";
import { Tile, type TileProps } from "./tile.tsx";

/** Who takes part, and how that is changed. */
export function MembersTile({ home, api, take }: TileProps) {
  const text = useTexts(homeTexts);
  const [changing, setChanging] = useState(false);
  const [guest, setGuest] = useState("");
  const [leaving, setLeaving] = useState<MemberView | null>(null);
  const change = async (wish: {
    add?: readonly string[];
    guests?: readonly string[];
    remove?: readonly string[];
  }): Promise<boolean> =>
    take(
      await api.changeMembers(home.network.id, {
        add: wish.add ?? [],
        guests: wish.guests ?? [],
        remove: wish.remove ?? [],
      }),
    );
  const add = async (): Promise<void> => {
    if (guest.trim() !== "" && (await change({ guests: [guest.trim()] }))) setGuest("");
  };
  return (
    <Tile title={text.members}>
      <ul className="home-list">
        {home.members.map((member) => (
          <li key={member.id}>
            <Face initials={member.initials} />
            <span className="home-grow">
              {member.name}
              {member.me && ` (${text.you})`}
              {!member.device && <span className="k-muted">{` · ${text.noAccount}`}</span>}
            </span>
            {changing && !member.me && (
              <ActionButton
                subtle
                icon="minus"
                label={`${text.remove}: ${member.name}`}
                onPress={() => {
                  setLeaving(member);
                }}
              />
            )}
          </li>
        ))}
      </ul>
      {changing && (
        <Newcomers
          key={home.members.length}
          home={home}
          api={api}
          onAdd={async (keys) => {
            await change({ add: keys });
          }}
        />
      )}
      {changing && (
        <form
          className="home-add"
          onSubmit={(event) => {
            event.preventDefault();
            void add();
          }}
        >
          <label>
            <span>{text.guestName}</span>
            <Input
              value={guest}
              maxLength={60}
              onChange={(_event, { value }) => {
                setGuest(value);
              }}
            />
          </label>
          <ActionButton icon="plus" onPress={add} disabled={guest.trim() === ""}>
            {text.add}
          </ActionButton>
        </form>
      )}
      <div className="home-foot">
        <button
          type="button"
          className="k-link"
          aria-expanded={changing}
          onClick={() => {
            setChanging(!changing);
          }}
        >
          {changing ? text.done : text.changeMembers}
        </button>
      </div>
      <ChannelLanguage home={home} api={api} take={take} />
      {leaving !== null && (
        <Confirm
          title={text.removeSure(leaving.name)}
          action={text.remove}
          onCancel={() => {
            setLeaving(null);
          }}
          onConfirm={async () => {
            await change({ remove: [leaving.id] });
            setLeaving(null);
          }}
        >
          {text.removeWhy}
        </Confirm>
      )}
    </Tile>
  );
}
