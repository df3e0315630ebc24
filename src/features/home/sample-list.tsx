import { readNotice } from "#core/notice/read-notice.ts";
import { SAMPLE_NOTICE } from "#core/notice/sample-notice.ts";
import { countWord } from "#words/format.ts";
import { t } from "#words/t.ts";

const sample = readNotice(SAMPLE_NOTICE).post;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** What the reader finds in the sample notice: read while you look, not written down beforehand. */
export function SampleList() {
  const essential = sample.requirements.filter((each) => each.value.kind === "essential").length;
  return (
    <div className="sm">
      <p className="cap">
        <b className="b">{t("home.sampleGives")}</b>
        <span>{sample.fields.title?.value}</span>
      </p>
      <ol>
        {sample.competencies.map(({ value }, index) => (
          <li key={value.id}>
            <span className="n">{index + 1}</span>
            <span>{value.name}</span>
            <span className="serif">{value.level}</span>
          </li>
        ))}
      </ol>
      <p className="hint near">
        {t("home.sampleCount", {
          competencies: capital(countWord(sample.competencies.length)),
          essential: countWord(essential),
        })}
      </p>
    </div>
  );
}
