import { Link, useLocation } from "wouter";
import { STEPS } from "#core/files/steps.ts";
import type { CardLine, IndexCard } from "#core/files/index-card.ts";
import { Button } from "#ui/parts/button.tsx";
import { Icon } from "#ui/parts/icon.tsx";
import { useLoaded } from "#ui/parts/use-loaded.ts";
import { Status } from "#ui/parts/status.tsx";
import { useWorld } from "#usecases/world-context.ts";
import { dayOfStamp, shortDay, timeOfStamp } from "#words/format.ts";
import { t, tCode } from "#words/t.ts";

/** What a selection is called in the list: its post, else its notice's file, else the day its notice came in. */
export function titleOf(card: IndexCard): string {
  if (card.title !== "") return card.title;
  const file = String(card.detail?.params["file"] ?? "");
  return file === "" ? t("home.untitled", { day: shortDay(dayOfStamp(card.changedAt)) }) : file;
}

interface RowProps {
  readonly card: IndexCard;
  readonly onBackUp: () => void;
  readonly onDelete: () => void;
}

/** One selection: where it stands, what comes next, whether a copy exists. */
export function ShelfRow({ card, onBackUp, onDelete }: RowProps) {
  const [, go] = useLocation();
  const href = `/s/${card.id}/${card.step}`;
  const does = { open: () => go(href), copy: onBackUp, remove: onDelete };
  return (
    <tr>
      <td>
        <Link className="po" href={href} data-id={card.id}>
          {titleOf(card)}
        </Link>
        <span className="sb">{asideOf(card)}</span>
      </td>
      <td>
        <StepCell card={card} />
      </td>
      <td className="num">{card.candidates === 0 ? "–" : card.candidates}</td>
      <td className="num">{card.members === 0 ? "–" : card.members}</td>
      <td>
        <NextCell next={card.next} />
      </td>
      <td>
        <CopyCell card={card} />
      </td>
      <td className="num">
        <More title={titleOf(card)} onChoose={(id) => does[id as keyof typeof does]()} />
      </td>
    </tr>
  );
}

const loadMenu = () => import("#ui/parts/menu.tsx");

/** The menu of a row. Its code is not part of the first screen: until it has come the button stands in its place. */
function More({ title, onChoose }: { readonly title: string; readonly onChoose: (id: string) => void }) {
  const menu = useLoaded(loadMenu);
  const label = t("home.more", { title });
  if (menu === null) {
    return (
      <Button look="quiet" icon className="low" label={label}>
        <Icon name="more" />
      </Button>
    );
  }
  return (
    <menu.Menu
      label={label}
      className="btn quiet icon low"
      entries={[
        { id: "open", text: t("home.open") },
        { id: "copy", text: t("home.backUp") },
        { id: "remove", text: t("home.remove"), danger: true },
      ]}
      onChoose={onChoose}
    >
      <Icon name="more" />
    </menu.Menu>
  );
}

function asideOf(card: IndexCard): string {
  if (card.title === "") return t("home.untitledAside");
  const vacancy = card.reference === "" ? "" : `${t("shell.vacancy", { reference: card.reference })}. `;
  return `${vacancy}${card.organisation}`;
}

function StepCell({ card }: { readonly card: IndexCard }) {
  const number = STEPS.findIndex((step) => step === card.step) + 1;
  const step = STEPS[number - 1] ?? "notice";
  return (
    <>
      <span className="m">{t(`shell.step.${step}`)}</span>
      <div className="sb">{card.detail === null ? "" : lineText("home.detail", card.detail)}</div>
      <span className="pgs" role="img" aria-label={t("home.stepOf", { number, of: STEPS.length })}>
        {STEPS.map((each, index) => (
          <i key={each} className={index + 1 < number ? "on" : index + 1 === number ? "now" : ""} />
        ))}
      </span>
    </>
  );
}

const lineText = (folder: string, line: CardLine): string => tCode(folder, line.code, line.params);

function NextCell({ next }: { readonly next: CardLine | null }) {
  const world = useWorld();
  if (next === null) return <span className="m">{t("home.noDate")}</span>;
  const day = String(next.params["day"]);
  const time = String(next.params["time"]);
  const when = day === world.clock.today() ? t("home.today", { time }) : `${shortDay(day)} ${time}`;
  return (
    <>
      <span className="m">{when}</span>
      <div className="sb">{t("home.firstInterview", { candidate: String(next.params["candidate"]) })}</div>
    </>
  );
}

function CopyCell({ card }: { readonly card: IndexCard }) {
  const world = useWorld();
  const last = card.lastCopyAt;
  if (last === null) return <Status icon="ring">{t("home.neverBackedUp")}</Status>;
  const today = dayOfStamp(last) === world.clock.today();
  const when = today ? timeOfStamp(last) : shortDay(dayOfStamp(last));
  if (card.changedAt <= last) {
    return (
      <Status icon="check" tone="ok">
        {t("home.backedUp", { when })}
      </Status>
    );
  }
  return (
    <>
      <Status icon="warn" tone="warn">
        {t("home.changedSince")}
      </Status>
      <div className="sb in">{t("home.lastBackup", { when })}</div>
    </>
  );
}
