import type { BankEntry } from "#core/framework/question-bank.ts";
import type { Use } from "#core/model/question-bank.ts";
import { Mark } from "#features/frameworks/marks.tsx";
import { Section } from "#features/frameworks/section.tsx";
import { Icon } from "#ui/parts/icon.tsx";
import { briefDay } from "#words/format.ts";
import { t } from "#words/t.ts";

/** One question of the bank: its probes, what it asks for, where it stands and where it was used. */
export function QuestionDetail({ entry }: { readonly entry: BankEntry | null }) {
  return (
    <aside className="d_" aria-label={t("frameworks.search.question")} data-column tabIndex={0}>
      {entry === null ? (
        <p className="nil q2">{t("frameworks.search.chooseOne")}</p>
      ) : (
        <Entry entry={entry} />
      )}
    </aside>
  );
}

function Entry({ entry }: { readonly entry: BankEntry }) {
  return (
    <>
      <p className="t13 q2 ty">
        {t(`frameworks.type.${entry.type}`)}{" "}
        {entry.frameworks.length === 0 ? null : <Mark standing={entry.own ? "own" : "ours"} />}
      </p>
      <h2 className="t18 lead">{entry.text}</h2>
      <Section title={t("frameworks.probes")}>
        <Lines lines={entry.probes} none={t("frameworks.search.noProbes")} />
      </Section>
      <Section title={t("frameworks.search.asksFor")}>
        <Places entry={entry} />
      </Section>
      <Section title={t("frameworks.search.inFrameworks")}>
        <Lines lines={entry.frameworks} none={t("frameworks.search.onlyEarlier")} />
      </Section>
      <Section title={t("frameworks.search.fromEarlier")}>
        <Uses uses={entry.uses} />
      </Section>
      <p className="hint">{t("frameworks.search.toUse")}</p>
    </>
  );
}

function Lines({ lines, none }: { readonly lines: readonly string[]; readonly none: string }) {
  if (lines.length === 0) return <p className="q3">{none}</p>;
  return (
    <ul className="pl">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

const Places = ({ entry }: { readonly entry: BankEntry }) => (
  <ul className="pl">
    {entry.serves.map(({ competency, level }) => (
      <li key={`${competency} ${level ?? ""}`}>
        {competency},{" "}
        {level === null ? (
          <span className="q3">{t("frameworks.search.noLevel")}</span>
        ) : (
          <span className="serif">{level}</span>
        )}
      </li>
    ))}
  </ul>
);

function Uses({ uses }: { readonly uses: readonly Use[] }) {
  if (uses.length === 0) return <p className="q3">{t("frameworks.search.neverUsed")}</p>;
  return (
    <ul className="pl">
      {uses.map(({ selection, title, day }) => (
        <li key={selection} className="st">
          <Icon name="clock" />
          <span>
            {t("frameworks.search.usedIn", {
              title: title === "" ? t("frameworks.search.untitled") : title,
              day: briefDay(day),
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}
