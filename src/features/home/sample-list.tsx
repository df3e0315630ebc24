import { SAMPLE_FACTS } from "#core/notice/sample-facts.ts";
import { countWord } from "#words/format.ts";
import { t } from "#words/t.ts";

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** What the reader finds in the sample notice. */
export function SampleList() {
  return (
    <div className="sm">
      <p className="cap">
        <b className="b">{t("home.sampleGives")}</b>
        <span>{SAMPLE_FACTS.title}</span>
      </p>
      <ol>
        {SAMPLE_FACTS.competencies.map(({ name, level }, index) => (
          <li key={name}>
            <span className="n">{index + 1}</span>
            <span>{name}</span>
            <span className="serif">{level}</span>
          </li>
        ))}
      </ol>
      <p className="hint near">
        {t("home.sampleCount", {
          competencies: capital(countWord(SAMPLE_FACTS.competencies.length)),
          essential: countWord(SAMPLE_FACTS.essential),
        })}
      </p>
    </div>
  );
}
