import type { Candidate, Person } from "#core/model/people.ts";
import { paperCandidates } from "#core/documents/planned-again.ts";
import { panelOf } from "#core/people/who-scores.ts";
import { Link } from "wouter";
import { formCandidates, formMembers, formRequests, type When } from "#features/documents/form-requests.ts";
import type { Choices } from "#features/documents/use-choices.ts";
import { Check } from "#ui/parts/check.tsx";
import { Seg } from "#ui/parts/seg.tsx";
import { useSelection } from "#usecases/world-context.ts";
import { shortDay } from "#words/format.ts";
import { t } from "#words/t.ts";

interface FormsProps {
  readonly choices: Choices;
  readonly when: When;
  readonly onChange: (change: Partial<Choices>) => void;
}

/** Which form, for whom, about whom, and in which piles. */
export function FormsColumn({ choices, when, onChange }: FormsProps) {
  const selection = useSelection();
  const count = formRequests(selection, choices, when).length;
  return (
    <>
      <h2>
        {t("documents.formsFor")} <span>{t("documents.forms", { count })}</span>
      </h2>
      <p className="t13 q2 day">
        {t("documents.printDayHint")} <Link href={`/s/${selection.id}/print`}>{t("documents.printDay")}</Link>
      </p>
      <div className="fo">
        <span className="label">{t("documents.form")}</span>
        <Seg
          label={t("documents.form")}
          value={choices.form}
          options={(["booklet", "short-form"] as const).map((value) => ({
            value,
            text: t(`documents.formOption.${value}`),
          }))}
          onChange={(form) => onChange({ form })}
        />
      </div>
      <div className="fo">
        <span className="label">{t("documents.piles")}</span>
        <Seg
          label={t("documents.piles")}
          value={choices.piles}
          options={(["member", "candidate"] as const).map((value) => ({
            value,
            text: t(`documents.pilesOption.${value}`),
          }))}
          onChange={(piles) => onChange({ piles })}
        />
      </div>
      <Members choices={choices} when={when} onChange={onChange} />
      <Candidates choices={choices} when={when} onChange={onChange} />
      <p className="hint">{t("documents.formsHint")}</p>
    </>
  );
}

/** The list with one of it put in or left out. */
const toggled = (ids: readonly string[], others: readonly string[], on: boolean): readonly string[] =>
  on ? [...ids, ...others.filter((id) => !ids.includes(id))] : ids.filter((id) => !others.includes(id));

function Members({ choices, when, onChange }: FormsProps) {
  const selection = useSelection();
  const chosen = formMembers(selection, choices).map((member) => member.id);
  const requests = formRequests(selection, choices, when);
  const formsOf = (member: Person): number =>
    requests.filter((request) => request.member.id === member.id).length;
  return (
    <fieldset className="fl">
      <legend className="label">{t("documents.formMembers")}</legend>
      {panelOf(selection).map((member) => (
        <div key={member.id} className="fr">
          <Check
            checked={chosen.includes(member.id)}
            onChange={(on) => onChange({ members: toggled(chosen, [member.id], on) })}
          >
            {member.name}{" "}
            <small>
              {t(member.scoresOn === "paper" ? "documents.scoresOnPaper" : "documents.scoresOnScreen")}
            </small>
          </Check>
          <span className="n">{formsOf(member)}</span>
        </div>
      ))}
    </fieldset>
  );
}

function Candidates({ choices, when, onChange }: FormsProps) {
  const selection = useSelection();
  const all = paperCandidates(selection, when.again);
  const chosen = formCandidates(selection, choices, when).map((candidate) => candidate.id);
  const days = [...new Set(all.map((candidate) => candidate.day ?? ""))].sort((a, b) =>
    a === "" ? 1 : b === "" ? -1 : a.localeCompare(b),
  );
  const set = (candidates: readonly Candidate[], on: boolean): void => {
    onChange({
      candidates: toggled(
        chosen,
        candidates.map((candidate) => candidate.id),
        on,
      ),
    });
  };
  return (
    <fieldset className="fl">
      <legend className="label">{t("documents.formCandidates")}</legend>
      {days.map((day) => {
        const own = all.filter((candidate) => (candidate.day ?? "") === day);
        return (
          <div key={day} className="fd">
            {days.length > 1 ? (
              <Check
                checked={own.every((candidate) => chosen.includes(candidate.id))}
                onChange={(on) => set(own, on)}
              >
                <b className="m">{day === "" ? t("documents.noDay") : shortDay(day)}</b>
              </Check>
            ) : null}
            {own.map((candidate) => (
              <div key={candidate.id} className={days.length > 1 ? "fr in" : "fr"}>
                <Check checked={chosen.includes(candidate.id)} onChange={(on) => set([candidate], on)}>
                  <b className="m">{candidate.code}</b>{" "}
                  {selection.documents.names === "codes" ? "" : candidate.name}{" "}
                  {selection.deliberations[candidate.id] === undefined ? null : (
                    <small>{t("documents.unsealedAlready")}</small>
                  )}
                </Check>
                <span className="n">{candidate.time ?? ""}</span>
              </div>
            ))}
          </div>
        );
      })}
    </fieldset>
  );
}
