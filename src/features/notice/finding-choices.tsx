import { useLocation } from "wouter";
import { matchCompetency } from "#core/framework/match-competency.ts";
import type { FindingChoice, NoticeFinding } from "#core/model/finding.ts";
import { shownParams } from "#features/notice/shown-params.ts";
import type { Review } from "#features/notice/use-review.ts";
import { Button } from "#ui/parts/button.tsx";
import { TextField } from "#ui/parts/field.tsx";
import { Seg } from "#ui/parts/seg.tsx";
import { Select } from "#ui/parts/select.tsx";
import { labelled } from "#words/joined.ts";
import { tCode } from "#words/t.ts";
import { t } from "#words/t.ts";

interface Props {
  readonly finding: NoticeFinding;
  readonly review: Review;
}

const sameChoice = (a: FindingChoice | undefined, b: FindingChoice): boolean =>
  a !== undefined &&
  a.code === b.code &&
  (a.params["value"] ?? "") === (b.params["value"] ?? "") &&
  (a.params["format"] ?? "") === (b.params["format"] ?? "");

/** What a person can do about a finding: values side by side, a field to fill, or a button each. */
export function FindingChoices({ finding, review }: Props) {
  const values = finding.choices.filter(
    (choice) => choice.code === "use-value" || choice.code === "use-essay-format",
  );
  const others = finding.choices.filter((choice) => !values.includes(choice));
  const chosen = review.settled[finding.id];
  return (
    <>
      {values.length > 1 ? (
        <Seg
          label={tCode("notice.about", finding.code, finding.params)}
          value={indexOf(values, chosen)}
          options={values.map((choice, index) => ({
            value: String(index),
            text: choiceText(choice),
          }))}
          onChange={(index) => {
            const choice = values[Number(index)];
            if (choice !== undefined) review.settle(finding, choice);
          }}
        />
      ) : null}
      {others.map((choice) => (
        <Choice
          key={choice.code + String(choice.params["value"] ?? "")}
          choice={choice}
          finding={finding}
          review={review}
        />
      ))}
    </>
  );
}

const choiceText = ({ code, params }: FindingChoice): string =>
  tCode("notice.choices", code, shownParams(params, params["field"]));

function indexOf(values: readonly FindingChoice[], chosen: FindingChoice | undefined): string | null {
  const index = values.findIndex((choice) => sameChoice(chosen, choice));
  return index < 0 ? null : String(index);
}

function Choice({ choice, finding, review }: Props & { readonly choice: FindingChoice }) {
  const [, go] = useLocation();
  const chosen = sameChoice(review.settled[finding.id], choice);
  if (choice.code.startsWith("enter-")) return <Enter choice={choice} finding={finding} review={review} />;
  if (choice.code === "choose-another")
    return <ChooseLevel finding={finding} review={review} choice={choice} />;
  return (
    <Button
      pressed={chosen}
      className={chosen ? "chosen" : ""}
      onPress={() => (choice.code === "paste-another" ? go("/new") : review.settle(finding, choice))}
    >
      {choiceText(choice)}
    </Button>
  );
}

/** A value that only a person knows. Taken when the field is left with something in it. */
function Enter({ choice, finding, review }: Props & { readonly choice: FindingChoice }) {
  const given = review.settled[finding.id];
  const value = given?.code === choice.code ? String(given.params["value"] ?? "") : "";
  const date = choice.code === "enter-date";
  return (
    <TextField
      className="enter"
      label={labelled(
        tCode("notice.about", finding.code, finding.params),
        tCode("notice.choices", choice.code),
      )}
      labelHidden
      type={date ? "date" : "text"}
      value={value}
      placeholder={tCode("notice.choices", choice.code)}
      onDone={(text) => {
        if (text.trim() !== "" && text !== value)
          review.settle(finding, { ...choice, params: { ...choice.params, value: text.trim() } });
      }}
    />
  );
}

/** Another level of the same competency in the framework, or the label as printed. */
function ChooseLevel({ choice, finding, review }: Props & { readonly choice: FindingChoice }) {
  const competency = review.reading.post.competencies.find(({ value }) => value.id === finding.about)?.value;
  const { framework } = review;
  if (competency === undefined || framework === null) return null;
  const known = matchCompetency(framework, competency.name, null).competency;
  const levels = framework.competencies.find((each) => each.id === known?.id)?.levels ?? [];
  const printed = competency.level ?? "";
  const given = review.settled[finding.id];
  return (
    <Select
      label={tCode("notice.choices", choice.code)}
      placeholder={tCode("notice.choices", choice.code)}
      value={given?.code === choice.code ? String(given.params["level"] ?? "printed") : null}
      options={[
        { value: "printed", text: t("noticeReview.asPrinted", { level: printed }) },
        ...levels.map((level) => ({ value: level.id, text: level.label })),
      ]}
      onChange={(id) => {
        const level = levels.find((each) => each.id === id);
        const params = level === undefined ? { label: printed } : { level: level.id, label: level.label };
        review.settle(finding, { ...choice, params: { ...choice.params, ...params } });
      }}
    />
  );
}
