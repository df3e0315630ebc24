import type { PostLanguage, PostRequirement } from "#core/model/post.ts";
import type { Read } from "#core/model/notice.ts";
import {
  addRequirement,
  correctRequirement,
  removeRequirement,
  setRequirementKind,
} from "#core/notice/correct-post.ts";
import { languageScheme } from "#core/notice/language-scheme.ts";
import { Editable } from "#features/notice/editable.tsx";
import type { Spot } from "#features/notice/source-column.tsx";
import type { Review } from "#features/notice/use-review.ts";
import { Button } from "#ui/parts/button.tsx";
import { Icon } from "#ui/parts/icon.tsx";
import { Menu } from "#ui/parts/menu.tsx";
import { listOf, longDay } from "#words/format.ts";
import { t } from "#words/t.ts";

type OnShow = (spot: Spot) => void;

/** Essential or desirable requirements, each word for word. */
export function RequirementList(props: {
  readonly kind: PostRequirement["kind"];
  readonly review: Review;
  readonly onShow: OnShow;
}) {
  const { kind, review } = props;
  const { post, change } = review;
  const shown = post.requirements.filter(({ value }) => value.kind === kind);
  return (
    <>
      <div className="hs">
        <h2>{t(`noticeReview.${kind}`)}</h2>
        <span className="t12 q3">{shown.length}</span>
      </div>
      <ol className="ls">
        {shown.map((each) => (
          <RequirementRow key={each.value.id} requirement={each} review={review} onShow={props.onShow} />
        ))}
      </ol>
      <Button
        look="linklike"
        className="add"
        onPress={() => change(addRequirement(post, kind, t("noticeReview.addRequirement")))}
      >
        <Icon name="plus" />
        {t("noticeReview.addRequirement")}
      </Button>
    </>
  );
}

function RequirementRow({
  requirement,
  review,
  onShow,
}: {
  readonly requirement: Read<PostRequirement>;
  readonly review: Review;
  readonly onShow: OnShow;
}) {
  const { post, change } = review;
  const { id, kind, text } = requirement.value;
  const other = kind === "essential" ? "desirable" : "essential";
  const does: { readonly [entry: string]: () => void } = {
    kind: () => change(setRequirementKind(post, id, other)),
    remove: () => change(removeRequirement(post, id)),
  };
  return (
    <li>
      <Editable what={text} value={text} onChange={(words) => change(correctRequirement(post, id, words))} />
      <LineLink spot={requirement.sources[0]} onShow={onShow} />
      <Menu
        label={t("noticeReview.edit", { what: text })}
        className="btn quiet icon low"
        entries={[
          { id: "kind", text: t(`noticeReview.${other}`) },
          {
            id: "remove",
            text: t("noticeReview.remove", { what: t(`noticeReview.${kind}`).toLowerCase() }),
            danger: true,
          },
        ]}
        onChoose={(entry) => does[entry]?.()}
      >
        <Icon name="more" />
      </Menu>
    </li>
  );
}

function LineLink({ spot, onShow }: { readonly spot: Spot | undefined; readonly onShow: OnShow }) {
  if (spot === undefined) return <span />;
  return (
    <button
      type="button"
      className="l"
      onClick={() => onShow(spot)}
      aria-label={t("noticeReview.showLine", { line: spot.line })}
    >
      {spot.line}
    </button>
  );
}

/** Languages as demanded, never assigned where the notice does not; duties; key challenges; the essay. */
export function FurtherLists({ review, onShow }: { readonly review: Review; readonly onShow: OnShow }) {
  const { languages, accountabilities, challenges, essay } = review.post;
  return (
    <>
      <PlainList title={t("noticeReview.languages")} onShow={onShow} items={languages.map(languageItem)} />
      <PlainList
        title={t("noticeReview.accountabilities")}
        onShow={onShow}
        items={accountabilities.map((each) => ({ text: each.value.heading, spot: each.sources[0] }))}
      />
      <PlainList
        title={t("noticeReview.challenges")}
        onShow={onShow}
        items={challenges.map((each) => ({ text: each.value.heading, spot: each.sources[0] }))}
      />
      {essay === null ? null : (
        <PlainList
          title={t("noticeReview.essay")}
          onShow={onShow}
          items={[
            {
              text: t("noticeReview.essayRule", {
                pages: essay.value.pagesPerChallenge ?? t("noticeReview.notSaid"),
                words: essay.value.wordsPerPage ?? t("noticeReview.notSaid"),
                format: essay.value.format ?? t("noticeReview.notSaid"),
                stage: essay.value.assessedAt ?? t("noticeReview.notSaid"),
                due: essay.value.due === null ? t("noticeReview.notSaid") : longDay(essay.value.due),
              }),
              spot: essay.sources[0],
            },
          ]}
        />
      )}
    </>
  );
}

const LANGUAGE_KEY = { named: "named", one: "oneOf", other: "otherOf" } as const;

function languageText({ which, among, level, levelName }: PostLanguage): string {
  const key = LANGUAGE_KEY[which];
  if (level === null) return t(`noticeReview.${key}Any`, { among: listOf(among) });
  const said = levelName === null ? level : t("noticeReview.levelWithName", { level, name: levelName });
  return t(`noticeReview.${key}`, { level: said, among: listOf(among) });
}

function languageItem({ value, sources }: Read<PostLanguage>): Item {
  const scheme = languageScheme(value);
  const told = { text: languageText(value), spot: sources[0] };
  return scheme === null || scheme === "words"
    ? told
    : { ...told, aside: t(`noticeReview.scheme.${scheme}`) };
}

interface Item {
  readonly text: string;
  readonly spot: Spot | undefined;
  /** What is said of it beside it, quieter. */
  readonly aside?: string;
}

function PlainList({
  title,
  items,
  onShow,
}: {
  readonly title: string;
  readonly items: readonly Item[];
  readonly onShow: OnShow;
}) {
  if (items.length === 0) return null;
  return (
    <>
      <div className="hs">
        <h2>{title}</h2>
        <span className="t12 q3">{items.length}</span>
      </div>
      <ol className="ls plain">
        {items.map((item) => (
          <li key={item.text}>
            <span>
              {item.text}
              {item.aside === undefined ? null : <span className="t12 q3"> {item.aside}</span>}
            </span>
            <LineLink spot={item.spot} onShow={onShow} />
          </li>
        ))}
      </ol>
    </>
  );
}
