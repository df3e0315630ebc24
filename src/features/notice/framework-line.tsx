import { matchCompetency } from "#core/framework/match-competency.ts";
import type { Review } from "#features/notice/use-review.ts";
import { Menu } from "#ui/parts/menu.tsx";
import { Icon } from "#ui/parts/icon.tsx";
import { useSelection } from "#usecases/world-context.ts";
import { t } from "#words/t.ts";

const NONE = "none";

/** Which framework the competencies are read against, how much of them it knows, and the others to choose from. */
export function FrameworkLine({ review }: { readonly review: Review }) {
  const locked = useSelection().sheets.length > 0;
  return (
    <span className="t12 q3 fw">
      {said(review)}
      {locked ? null : (
        <Menu
          label={t("noticeReview.otherFramework")}
          className="btn linklike"
          entries={[
            ...review.frameworks.map(({ id, name }) => ({ id, text: name })),
            { id: NONE, text: t("noticeReview.noFramework") },
          ]}
          onChoose={(id) => review.chooseFramework(id === NONE ? null : id)}
        >
          {t("noticeReview.otherFramework")}
          <Icon name="down" />
        </Menu>
      )}
    </span>
  );
}

/** Labels are counted where the notice gives any, else names. */
function said({ post, framework }: Review): string {
  const of = post.competencies.length;
  if (framework === null) return t("noticeReview.noneKnows");
  const matches = post.competencies.map(({ value }) => matchCompetency(framework, value.name, value.level));
  if (post.competencies.some(({ value }) => value.level !== null)) {
    const exact = matches.filter(({ level }) => level?.how === "exact").length;
    return t("noticeReview.matches", { framework: framework.name, exact, of });
  }
  const known = matches.filter(({ competency }) => competency !== null && competency.how !== "near").length;
  return t("noticeReview.namesKnown", { framework: framework.name, known, of });
}
