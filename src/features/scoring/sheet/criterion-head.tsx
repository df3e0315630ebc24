import type { Question } from "#core/model/sheet.ts";
import { at } from "#core/sheet/text-places.ts";
import { usePlace } from "#features/scoring/sheet/work-context.ts";
import { InBoth } from "#ui/domain/in-both.tsx";
import { useLanguages } from "#usecases/use-languages.ts";
import { useSelection } from "#usecases/world-context.ts";
import { t } from "#words/t.ts";

/** Number, name and required level of the criterion; who asks its question and how many minutes it has. */
export function CriterionHead({ level = 1 }: { readonly level?: 1 | 2 }) {
  const { criterion, number, locked } = usePlace();
  const questions = locked.sheet.questions.filter((question) => question.serves.includes(criterion.id));
  const say = useLanguages(locked.sheet);
  const Heading = level === 1 ? "h1" : "h2";
  return (
    <div className="hdg">
      <span className="no">{number}</span>
      <div>
        <Heading className="t22" tabIndex={-1} data-heading="">
          <InBoth said={say(at.name(criterion.id), criterion.name)} />
        </Heading>
        <p>
          {criterion.requiredLevel === null ? (
            <span className="rq">
              {t(criterion.kind === "knowledge" ? "scoring.knowledge" : "scoring.noLevel")}
            </span>
          ) : (
            <>
              <span className="rq">{t("scoring.required")}</span>{" "}
              <span className="serif">
                <InBoth said={say(at.level(criterion.id), criterion.requiredLevel)} />
              </span>
            </>
          )}
        </p>
      </div>
      <Asked questions={questions} />
    </div>
  );
}

function Asked({ questions }: { readonly questions: readonly Question[] }) {
  const { member } = usePlace();
  const { people } = useSelection();
  if (questions.length === 0) return null;
  const minutes = questions.reduce((sum, question) => sum + question.minutes, 0);
  const asker = people.find((person) => person.id === questions[0]?.asker);
  return (
    <div className="tm t13">
      <p className="q2">{t("scoring.minutes", { count: minutes })}</p>
      {asker === undefined ? null : (
        <p className={asker.id === member.id ? "mine" : "q3"}>
          {asker.id === member.id
            ? t("scoring.askedByYou")
            : t("scoring.askedBy", { initials: asker.initials })}
        </p>
      )}
    </div>
  );
}
