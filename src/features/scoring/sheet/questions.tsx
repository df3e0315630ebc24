import type { Criterion, Probe, Question, Sheet } from "#core/model/sheet.ts";
import { at } from "#core/sheet/text-places.ts";
import { useTicked, usePlace } from "#features/scoring/sheet/work-context.ts";
import { InBoth } from "#ui/domain/in-both.tsx";
import { Check } from "#ui/parts/check.tsx";
import { useLanguages } from "#usecases/use-languages.ts";
import { t } from "#words/t.ts";

/** What is asked for this criterion, word for word, with its probes to tick for oneself. */
export function Questions() {
  const { criterion, locked } = usePlace();
  const questions = locked.sheet.questions.filter((question) => question.serves.includes(criterion.id));
  return (
    <div className="qs">
      {questions.length === 0 ? <p className="q3 none">{t("scoring.noQuestion")}</p> : null}
      {questions.map((question) => (
        <OneQuestion key={question.id} question={question} />
      ))}
    </div>
  );
}

function OneQuestion({ question }: { readonly question: Question }) {
  const { criterion, locked } = usePlace();
  const say = useLanguages(locked.sheet);
  const probes = question.probes.filter(
    (probe) => probe.criterion === null || probe.criterion === criterion.id,
  );
  const earlier = servedBefore(question, criterion, locked.sheet);
  return (
    <>
      <div className="lb">{t("scoring.ask")}</div>
      <div>
        {earlier === null ? null : <p className="t13 q3">{t("scoring.sameQuestion", { number: earlier })}</p>}
        <p className="ask">
          <InBoth said={say(at.question(question.id), question.text)} />
        </p>
      </div>
      {probes.length === 0 ? null : (
        <>
          <div className="lb pl">{t("scoring.probe")}</div>
          <ul className="pr">
            {probes.map((probe) => (
              <ProbeRow key={probe.id} probe={probe} question={question} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** Number of the first criterion that was already scored on the same question; null where this is the first. */
function servedBefore(question: Question, criterion: Criterion, sheet: Sheet): number | null {
  const first = sheet.criteria.findIndex((each) => question.serves.includes(each.id));
  return sheet.criteria[first]?.id === criterion.id || first < 0 ? null : first + 1;
}

/** Probes are numbered within their question, so that of two questions for one criterion each keeps its own ticks. */
const tickOf = (question: Question, probe: Probe): string => `${question.id} ${probe.id}`;

function ProbeRow({ probe, question }: { readonly probe: Probe; readonly question: Question }) {
  const { bench, criterion, locked, readOnly } = usePlace();
  const said = useLanguages(locked.sheet)(at.probe(question.id, probe.id), probe.text);
  const ticked = useTicked(criterion.id);
  const tick = tickOf(question, probe);
  const done = ticked.includes(tick);
  if (readOnly)
    return (
      <li className="still">
        <InBoth said={said} />
      </li>
    );
  return (
    <li className={done ? "done" : ""}>
      <Check soft checked={done} onChange={() => bench.tick(criterion.id, tick)}>
        <InBoth said={said} />
      </Check>
    </li>
  );
}
