import type { PostFieldName } from "#core/model/post.ts";
import { correctField } from "#core/notice/correct-post.ts";
import { Editable } from "#features/notice/editable.tsx";
import type { Spot } from "#features/notice/source-column.tsx";
import type { Review } from "#features/notice/use-review.ts";
import { Menu } from "#ui/parts/menu.tsx";
import { Icon } from "#ui/parts/icon.tsx";
import { longDay } from "#words/format.ts";
import { t } from "#words/t.ts";

const ORDER: readonly PostFieldName[] = [
  "title",
  "reference",
  "organisation",
  "division",
  "location",
  "grade",
  "deadline",
  "published",
  "hours",
  "contract",
  "salary",
  "posts",
  "nationality",
  "clearance",
  "tests",
  "reportsTo",
  "directReports",
  "indirectReports",
];

const DATES: readonly PostFieldName[] = ["deadline", "published"];

/** Single values of the post with the line each stands on. Missing ones can be added. */
export function PostFields({
  review,
  onShow,
}: {
  readonly review: Review;
  readonly onShow: (spot: Spot) => void;
}) {
  const { post, change } = review;
  const there = ORDER.filter((name) => post.fields[name] !== undefined || name === "title");
  const missing = ORDER.filter((name) => !there.includes(name));
  return (
    <>
      <div className="hs">
        <h2>{t("noticeReview.post")}</h2>
        <span className="t12 q3">{t("noticeReview.postAside")}</span>
      </div>
      <dl className="fs">
        {there.map((name) => (
          <FieldRow key={name} name={name} review={review} onShow={onShow} />
        ))}
      </dl>
      {missing.length === 0 ? null : (
        <Menu
          label={t("noticeReview.addField")}
          className="btn linklike add"
          entries={missing.map((name) => ({ id: name, text: t(`notice.fields.${name}`) }))}
          onChoose={(name) => change(correctField(post, name as PostFieldName, "…"))}
        >
          <Icon name="plus" />
          {t("noticeReview.addField")}
        </Menu>
      )}
    </>
  );
}

function FieldRow({
  name,
  review,
  onShow,
}: {
  readonly name: PostFieldName;
  readonly review: Review;
  readonly onShow: (spot: Spot) => void;
}) {
  const { post, change } = review;
  const field = post.fields[name];
  const value = field?.value ?? "";
  const isDate = DATES.includes(name) && /^(\d{4}-\d{2}-\d{2})?$/.test(value);
  const source = field?.sources[0];
  return (
    <div>
      <dt>{t(`notice.fields.${name}`)}</dt>
      <dd>
        <Editable
          what={t(`notice.fields.${name}`)}
          value={value === "…" ? "" : value}
          shown={isDate ? longDay(value) : value === "" ? t("noticeReview.notSaid") : value}
          type={isDate || (DATES.includes(name) && value === "…") ? "date" : "text"}
          startsOpen={value === "…"}
          onChange={(text) => change(correctField(post, name, text))}
        />
        {source === undefined ? null : (
          <button
            type="button"
            className="l"
            onClick={() => onShow(source)}
            aria-label={t("noticeReview.showLine", { line: source.line })}
          >
            {source.line}
          </button>
        )}
      </dd>
    </div>
  );
}
