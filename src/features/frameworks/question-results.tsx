import { useState } from "react";
import type { BankEntry } from "#core/framework/question-bank.ts";
import { Button } from "#ui/parts/button.tsx";
import { Icon } from "#ui/parts/icon.tsx";
import { t } from "#words/t.ts";

interface Props {
  readonly found: readonly BankEntry[];
  readonly all: number;
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  readonly onClear: () => void;
}

/** How many are drawn at once. */
const STEP = 60;

/** The questions found. Many are drawn a step at a time. */
export function QuestionResults({ found, all, chosen, onChoose, onClear }: Props) {
  const [most, setMost] = useState(STEP);
  const at = found.findIndex((each) => each.id === chosen);
  const drawn = Math.max(most, at + 1);
  const rest = found.length - drawn;
  return (
    <section className="m_" aria-label={t("frameworks.search.results")} data-column tabIndex={-1}>
      <p className="fd t13 q2" role="status">
        {found.length === all
          ? t("frameworks.search.found", { count: all })
          : t("frameworks.search.foundOf", { count: found.length, of: all })}
      </p>
      {found.length === 0 ? (
        <div className="nil">
          <p className="t15">{t("frameworks.search.nothing")}</p>
          <p className="q2">{t("frameworks.search.nothingHint", { count: all })}</p>
          <Button onPress={onClear}>{t("frameworks.search.clear")}</Button>
        </div>
      ) : (
        <ul className="qr">
          {found.slice(0, drawn).map((entry) => (
            <Row key={entry.id} entry={entry} here={entry.id === chosen} onChoose={onChoose} />
          ))}
        </ul>
      )}
      {rest > 0 ? (
        <Button onPress={() => setMost(drawn + STEP)}>
          {t("frameworks.search.showMore", { count: Math.min(STEP, rest) })}
        </Button>
      ) : null}
    </section>
  );
}

interface RowProps {
  readonly entry: BankEntry;
  readonly here: boolean;
  readonly onChoose: (id: string) => void;
}

function Row({ entry, here, onChoose }: RowProps) {
  const [place] = entry.serves;
  return (
    <li>
      <button
        type="button"
        aria-current={here ? "true" : undefined}
        data-place={`entry ${entry.id}`}
        data-row
        onClick={() => onChoose(entry.id)}
      >
        <span className="tx">{entry.text}</span>
        <span className="sb">
          <span className="m">{place?.competency}</span>
          {place?.level == null ? null : <span className="serif">{place.level}</span>}
          <span>{t(`frameworks.type.${entry.type}`)}</span>
          {entry.uses.length === 0 ? null : (
            <span className="st">
              <Icon name="clock" />
              <span>{t("frameworks.search.usedBefore")}</span>
            </span>
          )}
        </span>
      </button>
    </li>
  );
}
