import { matchCompetency, type CompetencyMatch, type MatchHow } from "#core/framework/match-competency.ts";
import type { PostCompetency } from "#core/model/post.ts";
import {
  addCompetency,
  correctCompetency,
  moveCompetency,
  removeCompetency,
} from "#core/notice/correct-post.ts";
import { FrameworkLine } from "#features/notice/framework-line.tsx";
import { Editable } from "#features/notice/editable.tsx";
import type { Review } from "#features/notice/use-review.ts";
import { Button } from "#ui/parts/button.tsx";
import { Icon } from "#ui/parts/icon.tsx";
import { Menu } from "#ui/parts/menu.tsx";
import { Status } from "#ui/parts/status.tsx";
import { t } from "#words/t.ts";

/** The competencies in the order of the notice, each label word for word, with how far the framework knows it. */
export function CompetenciesTable({ review }: { readonly review: Review }) {
  const { post, change } = review;
  return (
    <>
      <div className="hs">
        <h2>{t("noticeReview.competencies")}</h2>
        <FrameworkLine review={review} />
      </div>
      <table className="cp">
        <tbody>
          {post.competencies.map(({ value }, index) => (
            <CompetencyRow key={value.id} competency={value} index={index} review={review} />
          ))}
        </tbody>
      </table>
      <Button
        look="linklike"
        className="add"
        onPress={() => change(addCompetency(post, { name: t("noticeReview.addCompetency"), level: null }))}
      >
        <Icon name="plus" />
        {t("noticeReview.addCompetency")}
      </Button>
    </>
  );
}

function CompetencyRow({
  competency,
  index,
  review,
}: {
  readonly competency: PostCompetency;
  readonly index: number;
  readonly review: Review;
}) {
  const { post, change } = review;
  const { id, name, level } = competency;
  const number = index + 1;
  const does: { readonly [entry: string]: () => void } = {
    up: () => change(moveCompetency(post, id, index - 1)),
    down: () => change(moveCompetency(post, id, index + 1)),
    remove: () => change(removeCompetency(post, id)),
  };
  const match = review.framework === null ? null : matchCompetency(review.framework, name, level);
  return (
    <tr className={match?.level?.how === "near" ? "near" : ""}>
      <td className="n">{number}</td>
      <td className="w">
        <Editable
          what={t("noticeReview.competencyName", { number })}
          value={name}
          onChange={(text) => change(correctCompetency(post, id, { name: text }))}
        />
      </td>
      <td className="serif">
        <Editable
          what={t("noticeReview.competencyLevel", { number })}
          value={level ?? ""}
          shown={level ?? t("noticeReview.noLevel")}
          className={level === null ? "q3" : ""}
          onChange={(text) => change(correctCompetency(post, id, { level: text === "" ? null : text }))}
        />
      </td>
      <td className="how">
        <MatchStatus how={howKnown(match, level)} />
      </td>
      <td className="mn">
        <Menu
          label={t("noticeReview.edit", { what: name })}
          className="btn quiet icon low"
          entries={[
            ...(index > 0 ? [{ id: "up", text: t("noticeReview.moveUp", { what: name }) }] : []),
            ...(index < post.competencies.length - 1
              ? [{ id: "down", text: t("noticeReview.moveDown", { what: name }) }]
              : []),
            { id: "remove", text: t("noticeReview.remove", { what: name }), danger: true },
          ]}
          onChoose={(entry) => does[entry]?.()}
        >
          <Icon name="more" />
        </Menu>
      </td>
    </tr>
  );
}

/** How far a line is known: by its label where it has one, else by its name. */
const howKnown = (match: CompetencyMatch | null, level: string | null): MatchHow | null =>
  (level === null ? match?.competency?.how : match?.level?.how) ?? null;

function MatchStatus({ how }: { readonly how: MatchHow | null }) {
  if (how === "exact")
    return (
      <Status icon="check" tone="ok">
        {t("noticeReview.exact")}
      </Status>
    );
  if (how === "normalised")
    return (
      <Status icon="check" tone="ok">
        {t("noticeReview.spelling")}
      </Status>
    );
  if (how === "near")
    return (
      <Status icon="warn" tone="warn">
        {t("noticeReview.near")}
      </Status>
    );
  return <Status icon="ring">{t("noticeReview.own")}</Status>;
}
