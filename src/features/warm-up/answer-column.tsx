import type { ReactNode } from "react";
import type { Sheet } from "#core/model/sheet.ts";
import { TextArea } from "#ui/parts/field.tsx";
import { Select } from "#ui/parts/select.tsx";
import { OWN } from "#features/warm-up/sources.ts";
import type { WarmUpWork } from "#features/warm-up/use-warm-up.ts";
import { showPoints } from "#words/points.ts";
import { t } from "#words/t.ts";

/** What is scored: the criterion with its anchors, the question, the answer. */
export function AnswerColumn({ sheet, work }: { readonly sheet: Sheet; readonly work: WarmUpWork }) {
  const { criterion } = work;
  const question = work.sources.find(({ id }) => id === work.source)?.set.question;
  return (
    <div className="l scroll" data-column>
      <div className="ch">
        <Choice label={t("warmUp.criterion")}>
          <Select
            label={t("warmUp.criterion")}
            value={criterion.id}
            options={sheet.criteria.map(({ id, name }) => ({ value: id, text: name }))}
            onChange={work.chooseCriterion}
          />
        </Choice>
        <Choice label={t("warmUp.source")}>
          <Select
            label={t("warmUp.source")}
            value={work.source}
            options={[
              ...work.sources.map(({ id, set, number }) => ({
                value: id,
                text: t("warmUp.ofSet", { competency: set.competency.name, number }),
              })),
              { value: OWN, text: t("warmUp.own") },
            ]}
            onChange={work.chooseSource}
          />
        </Choice>
      </div>
      <section className="qn" aria-label={t("warmUp.question")}>
        <p className="t12 q2">{question === undefined ? "" : t("warmUp.question")}</p>
        <p className="t18 m">{question ?? ""}</p>
      </section>
      <TextArea
        className="aw"
        label={t("warmUp.answer")}
        placeholder={t("warmUp.answerExample")}
        value={work.answer}
        rows={8}
        mostRows={12}
        onType={work.write}
      />
      <section className="an" aria-labelledby="warm-up-anchors">
        <h2 id="warm-up-anchors">{t("warmUp.anchors", { criterion: criterion.name })}</h2>
        <dl>
          {sheet.scale.points
            .map(({ points, title }, index) => ({ points, text: criterion.anchors[index] ?? title }))
            .toReversed()
            .map(({ points, text }) => (
              <div key={points}>
                <dt className="b">{showPoints(points)}</dt>
                <dd className="t13">{text}</dd>
              </div>
            ))}
        </dl>
      </section>
    </div>
  );
}

/** The label is the select's own name; here it is seen. */
const Choice = (props: { readonly label: string; readonly children: ReactNode }) => (
  <div>
    <span className="label" aria-hidden="true">
      {props.label}
    </span>
    {props.children}
  </div>
);
