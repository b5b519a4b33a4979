import { useId } from "react";
import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { OnBoard } from "../../../tab/kit/paper.tsx";
import { Circles } from "./circles.tsx";
import { drawnOf, fromShown, mayShare, scaleOf, shownAs, sumOf } from "./sizes.ts";
import {
  AWAKE_HOURS,
  MAX_HOURS,
  type Picture,
  pictures,
  type SharedPicture,
  type Sheet,
  type Sized,
  type Unit,
  units,
} from "./state.ts";
import { texts } from "./texts.ts";
import { useLive } from "./use-live.tsx";
import { type Act, type Props, pictureName, say, shareTo, timeText, whoAtTable } from "./words.tsx";

type Inner = Props & { readonly sheet: Sheet; readonly act: Act; readonly picture: Picture };

const scaleOfSheet = ({ spheres }: Sheet): number =>
  scaleOf(spheres.flatMap(({ today, wanted, five }) => [today, wanted, five]));

/** The three pictures side by side; pressing one opens it for drawing. */
export function PictureChoice(props: Inner & { readonly onChoose: (picture: Picture) => void }) {
  const { sheet, picture, onChoose, language } = props;
  const scale = scaleOfSheet(sheet);
  return (
    <fieldset className="fs-choice" aria-label={say(texts.whichPicture, props)}>
      {pictures.map((each) => {
        const sum = sumOf(sheet.spheres, each);
        const name = pictureName(each, props);
        return (
          <button
            key={each}
            type="button"
            aria-pressed={each === picture}
            onClick={() => {
              onChoose(each);
            }}
          >
            <Circles
              spheres={sheet.spheres.map((sphere) => ({ ...sphere, hours: sphere[each] }))}
              scale={scale}
              unit={sheet.unit}
              language={language}
              name={name}
              labels={false}
            />
            <b>{name}</b>
            <small>{sum === null ? say(texts.notDrawn, props) : timeText(sum, sheet.unit, props)}</small>
          </button>
        );
      })}
    </fieldset>
  );
}

/** One picture, drawn by pulling the circles, by slider, by keys or by number. */
export function PictureEditor(props: Inner) {
  const { sheet, picture, act, language } = props;
  const { hoursOf, change, flush } = useLive(sheet.spheres, picture, ({ sphere, ...size }) =>
    act("size", { ...size, sphere: sheet.spheres.findIndex(({ id }) => id === sphere) }),
  );
  const live = sheet.spheres.map((sphere): Sized => ({ ...sphere, [picture]: hoursOf(sphere.id) }));
  const name = pictureName(picture, props);
  return (
    <section className="fs-editor" aria-label={name}>
      <p className="k-muted">{say(texts.drawLead, props)}</p>
      {sumOf(live, picture) === null && <Beginning {...props} />}
      <Circles
        spheres={live.map((sphere) => ({ ...sphere, hours: sphere[picture] }))}
        scale={scaleOfSheet(sheet)}
        unit={sheet.unit}
        language={language}
        name={name}
        onDraw={change}
        onDone={flush}
      />
      <ul className="fs-rows">
        {live.map((sphere, index) => (
          <SizeRow
            key={sphere.id}
            {...props}
            sphere={sphere}
            index={index}
            onChange={(hours) => {
              change(sphere.id, hours);
            }}
            onDone={flush}
          />
        ))}
      </ul>
      <Sum {...props} sum={sumOf(live, picture)} />
      <Units {...props} />
    </section>
  );
}

/** An empty picture can begin with the circles of another. */
function Beginning(props: Inner) {
  const { sheet, picture, act } = props;
  const drawn = drawnOf(sheet);
  const from = (["wanted", "today"] as const).filter((each) => each !== picture && drawn.includes(each));
  if (picture === "today") return null;
  return (
    <div className="k-two">
      {from.map((each) => (
        <ActionButton key={each} icon="ring" onPress={() => act("copy", { from: each, to: picture })}>
          {say(each === "today" ? texts.startFromToday : texts.startFromWanted, props)}
        </ActionButton>
      ))}
    </div>
  );
}

const numberOf = (text: string): number | null => {
  const n = Number.parseFloat(text.replace(",", "."));
  return Number.isFinite(n) ? n : null;
};

function SizeRow(
  props: Inner & {
    readonly sphere: Sized;
    readonly index: number;
    readonly onChange: (hours: number | null) => void;
    readonly onDone: () => void;
  },
) {
  const { sphere, index, sheet, picture, onChange, onDone } = props;
  const id = useId();
  const hours = sphere[picture];
  const shown = hours === null ? null : shownAs(hours, sheet.unit);
  const most = sheet.unit === "hours" ? 80 : 100;
  const label = say(texts.timeFor, props, {
    sphere: say(sphere.title, props),
    picture: pictureName(picture, props),
  });
  const write = (text: string): void => {
    const n = numberOf(text);
    onChange(n === null ? null : fromShown(n, sheet.unit));
  };
  return (
    <li className={`fs-row fs-colour-${String(index % 6)}`}>
      <label htmlFor={id}>
        <span className="fs-dot" aria-hidden="true" />
        {say(sphere.title, props)}
      </label>
      <input
        type="range"
        aria-label={label}
        min={0}
        max={Math.max(most, Math.ceil(shown ?? 0))}
        step={1}
        value={shown ?? 0}
        aria-valuetext={hours === null ? say(texts.notDrawn, props) : timeText(hours, sheet.unit, props)}
        onChange={(event) => {
          write(event.target.value);
        }}
        onPointerUp={onDone}
        onBlur={onDone}
      />
      <input
        id={id}
        type="number"
        className="k-input k-num"
        inputMode="decimal"
        min={0}
        max={sheet.unit === "hours" ? MAX_HOURS : 100}
        step={sheet.unit === "hours" ? 0.5 : 1}
        value={shown ?? ""}
        onChange={(event) => {
          write(event.target.value);
        }}
        onBlur={onDone}
      />
    </li>
  );
}

function Sum(props: Inner & { readonly sum: number | null }) {
  const { sum, sheet } = props;
  if (sum === null) return null;
  return (
    <p className="k-small-words" role="status">
      {say(texts.sum, props, { time: timeText(sum, sheet.unit, props) })}
      {sum > AWAKE_HOURS && `. ${say(texts.sumMuch, props)}`}
    </p>
  );
}

function Units(props: Inner) {
  const { sheet, act } = props;
  const words: Readonly<Record<Unit, string>> = {
    hours: say(texts.hours, props),
    percent: say(texts.percent, props),
  };
  return (
    <fieldset className="fs-units" aria-label={say(texts.unit, props)}>
      {units.map((unit) => (
        <button
          key={unit}
          type="button"
          aria-pressed={sheet.unit === unit}
          onClick={() => void act("unit", { unit })}
        >
          {words[unit]}
        </button>
      ))}
      {sheet.unit === "percent" && <small>{say(texts.percentHint, props)}</small>}
    </fieldset>
  );
}

/** Sharing the open picture, by its owner only; and taking it back. */
export function SharePicture(props: Inner) {
  const { picture, tableSheet, board, me, act, phase } = props;
  if (!mayShare({ phase: phase.id })) return null;
  const mine = (each: SharedPicture): boolean => each.by === me && each.picture === picture;
  const atTable = tableSheet?.pictures.find(mine);
  const onBoard = board.pictures.find(mine);
  return (
    <>
      {atTable !== undefined && (
        <OnBoard where="table" who={whoAtTable(props)} onTakeBack={() => act("take-picture", { picture })} />
      )}
      {onBoard !== undefined && <OnBoard onTakeBack={() => act("board-take-picture", { picture })} />}
      <ShareButton {...props} there={props.table === null ? onBoard : atTable} />
    </>
  );
}

/** Nothing to press while the picture is empty, or lies there as it is. */
function ShareButton(props: Inner & { readonly there: SharedPicture | undefined }) {
  const { sheet, picture, act, there } = props;
  const to = shareTo(props);
  if (to === null || !drawnOf(sheet).includes(picture)) return null;
  if (there !== undefined && !differs(there, sheet)) return null;
  const name = pictureName(picture, props);
  const first =
    to === "board"
      ? `${say(texts.shareBoard, props)}: ${name}`
      : say(texts.sharePicture, props, { picture: name });
  return (
    <ActionButton
      icon={to === "board" ? "ring" : "table"}
      onPress={() => act(to === "board" ? "board-picture" : "share-picture", { picture })}
    >
      {there === undefined ? first : say(texts.shareAgain, props)}
    </ActionButton>
  );
}

const differs = ({ spheres, picture, unit }: SharedPicture, sheet: Sheet): boolean =>
  unit !== sheet.unit ||
  sheet.spheres.some(
    (sphere) => (spheres.find(({ id }) => id === sphere.id)?.hours ?? null) !== sphere[picture],
  );
