import { useEffect, useRef, useState, type RefObject } from "react";
import { Link } from "wouter";
import type { PersonId } from "#core/model/ids.ts";
import type { Person } from "#core/model/people.ts";
import type { WriterRecord } from "#core/ports.ts";
import { panelOf } from "#core/people/who-scores.ts";
import { Note, Status } from "#ui/parts/status.tsx";
import { useKeyHints } from "#ui/parts/key-hints.tsx";
import { hasPin } from "#usecases/pin.ts";
import { useApp, useSelection } from "#usecases/world-context.ts";
import { useSaid } from "#ui/domain/use-language.ts";
import { t } from "#words/t.ts";
import { useScoringAddress } from "#features/scoring/address.ts";
import { whatIsMissing, type Missing } from "#features/scoring/missing.ts";
import { EnterPin } from "#features/scoring/who/enter-pin.tsx";
import { NewPin } from "#features/scoring/who/new-pin.tsx";

/** The list of members who score; each opens the own screens with a PIN. */
export function WhoAreYou() {
  const selection = useSelection();
  const writers = useApp((state) => state.open?.writers ?? NOBODY);
  const before = useMemberBefore();
  const [chosen, setChosen] = useState<PersonId | null>(before);
  const panel = panelOf(selection);
  const person = panel.find((each) => each.id === chosen);
  const missing = whatIsMissing(selection);
  const list = useFirstFocused();
  useKeyHints(useSaid(hints));
  return (
    <main className="page">
      <div className="ti">
        <h1 className="t22">{t("scoring.who.title")}</h1>
        <span className="q2">{t("scoring.who.aside")}</span>
        <span className="sp" />
        <Link href={`/s/${selection.id}/interviews`}>{t("scoring.who.back")}</Link>
      </div>
      <div className="who-cols">
        <section className="a" data-column="" aria-label={t("scoring.who.members")}>
          <ul className="wl" ref={list}>
            {panel.map((member) => (
              <MemberRow
                key={member.id}
                member={member}
                isChosen={member.id === chosen}
                hasPin={hasPin(writers, member.id)}
                onChoose={() => setChosen(member.id)}
              />
            ))}
          </ul>
        </section>
        <section className="w" data-column="">
          {missing === null ? (
            <PinFor person={person} hasPin={person !== undefined && hasPin(writers, person.id)} />
          ) : (
            <MissingFirst what={missing} />
          )}
          <Note icon="hidden">
            <b>{t("scoring.who.pinLead")}</b> {t("scoring.who.pinText")}
          </Note>
        </section>
      </div>
    </main>
  );
}

/** What had the focus went with the sheet that was locked: the first name takes it, unless a PIN is asked for. */
function useFirstFocused(): RefObject<HTMLUListElement | null> {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body)
      list.current?.querySelector("button")?.focus();
  }, []);
  return list;
}

const NOBODY: readonly WriterRecord[] = [];

const hints = () => ({
  bar: [
    { keys: ["Tab"], does: t("scoring.key.members") },
    { keys: ["↵"], does: t("scoring.key.choose") },
    { keys: ["F6"], does: t("scoring.key.column") },
  ],
});

interface RowProps {
  readonly member: Person;
  readonly isChosen: boolean;
  readonly hasPin: boolean;
  readonly onChoose: () => void;
}

function MemberRow({ member, isChosen, hasPin: has, onChoose }: RowProps) {
  return (
    <li>
      <button type="button" aria-current={isChosen ? "true" : undefined} onClick={onChoose}>
        <span className="ini">{member.initials}</span>
        <span className="nm">
          <span className="m">{member.name}</span>
          <span className="t12 q3">{roleText(member)}</span>
        </span>
        <Status icon={has ? "lock" : "ring"}>{t(has ? "scoring.who.pinSet" : "scoring.who.pinNone")}</Status>
      </button>
    </li>
  );
}

const roleText = (member: Person): string =>
  member.scoresOn === "paper"
    ? t("scoring.who.onPaper", { role: t(`shell.role.${member.role}`) })
    : t(`shell.role.${member.role}`);

function PinFor({ person, hasPin: has }: { readonly person: Person | undefined; readonly hasPin: boolean }) {
  if (person === undefined) return <p className="t18 q2 choose">{t("scoring.who.choose")}</p>;
  return has ? <EnterPin key={person.id} member={person} /> : <NewPin key={person.id} member={person} />;
}

/** Says what has to be there first, and where. */
function MissingFirst({ what }: { readonly what: Missing }) {
  const { id } = useSelection();
  const step = what === "sheet" ? "sheet" : "people";
  return (
    <div className="empty">
      <h2 className="t28">{t(`scoring.missing.${what}`)}</h2>
      <p className="t15 q2">{t(`scoring.missing.${what}Hint`)}</p>
      <p>
        <Link className="btn" href={`/s/${id}/${step}`}>
          {t(`scoring.missing.${what}Go`)}
        </Link>
      </p>
    </div>
  );
}

/** After a reload in the middle of scoring: who was here, to ask for that PIN again. */
function useMemberBefore(): PersonId | null {
  const { criterion } = useScoringAddress();
  const before = useApp((state) => state.settings.lastPlace?.session);
  if (criterion === null || typeof before !== "object" || before === null || !("member" in before))
    return null;
  return typeof before.member === "string" ? before.member : null;
}
