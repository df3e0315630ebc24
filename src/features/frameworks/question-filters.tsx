import { useMemo } from "react";
import type { BankEntry } from "#core/framework/question-bank.ts";
import { competenciesIn, levelsIn, type BankSearch, type Choice } from "#core/framework/search-bank.ts";
import { TextField } from "#ui/parts/field.tsx";
import { Note } from "#ui/parts/status.tsx";
import { Select } from "#ui/parts/select.tsx";
import { t } from "#words/t.ts";

interface Props {
  readonly bank: readonly BankEntry[];
  readonly search: BankSearch;
  readonly onChange: (search: BankSearch) => void;
  readonly problem: string | null;
}

/** No competency and no level has an empty name, so the empty one stands for any. */
const ANY = "";

/** What is looked for: words, competency, level, type, and where the questions come from. */
export function QuestionFilters({ bank, search, onChange, problem }: Props) {
  const competencies = useMemo(() => competenciesIn(bank), [bank]);
  const levels = useMemo(() => levelsIn(bank, search.competency), [bank, search.competency]);
  const change = (part: Partial<BankSearch>): void => onChange({ ...search, ...part });
  return (
    <section className="a scroll flt" aria-label={t("frameworks.search.filters")} data-column>
      <span data-place="words">
        <TextField
          label={t("frameworks.search.words")}
          value={search.words}
          hint={t("frameworks.search.wordsHint")}
          onType={(words) => change({ words })}
        />
      </span>
      <Filter
        label={t("frameworks.search.competency")}
        any={t("frameworks.search.anyCompetency")}
        value={search.competency}
        options={competencies}
        onChange={(competency) => change({ competency, level: null })}
      />
      <Filter
        label={t("frameworks.search.level")}
        any={t("frameworks.search.anyLevel")}
        value={search.level}
        options={levels}
        onChange={(level) => change({ level })}
      />
      <TypeAndOrigin search={search} onChange={change} />
      {problem === null ? null : (
        <Note tone="warn" icon="warn">
          {t("frameworks.search.earlierMissing")}
        </Note>
      )}
    </section>
  );
}

const TYPES = ["past", "situational", "knowledge"] as const;
const FROM = ["frameworks", "earlier"] as const;

function TypeAndOrigin(props: {
  readonly search: BankSearch;
  readonly onChange: (part: Partial<BankSearch>) => void;
}) {
  const { search, onChange } = props;
  return (
    <>
      <Filter
        label={t("frameworks.search.type")}
        any={t("frameworks.search.anyType")}
        value={search.type}
        options={TYPES.map((type) => ({ folded: type, name: t(`frameworks.type.${type}`) }))}
        onChange={(chosen) => onChange({ type: TYPES.find((each) => each === chosen) ?? null })}
      />
      <Filter
        label={t("frameworks.search.from")}
        any={t("frameworks.search.anyFrom")}
        value={search.from}
        options={[
          { folded: "frameworks", name: t("frameworks.search.fromFrameworks") },
          { folded: "earlier", name: t("frameworks.search.fromEarlier") },
        ]}
        onChange={(chosen) => onChange({ from: FROM.find((each) => each === chosen) ?? null })}
      />
    </>
  );
}

interface FilterProps {
  readonly label: string;
  readonly any: string;
  readonly value: string | null;
  readonly options: readonly Choice[];
  readonly onChange: (value: string | null) => void;
}

function Filter({ label, any, value, options, onChange }: FilterProps) {
  return (
    <div>
      <span className="label" aria-hidden="true">
        {label}
      </span>
      <Select
        label={label}
        className="wide"
        value={value ?? ANY}
        options={[
          { value: ANY, text: any },
          ...options.map(({ folded, name }) => ({ value: folded, text: name })),
        ]}
        onChange={(chosen) => onChange(chosen === ANY ? null : chosen)}
      />
    </div>
  );
}
