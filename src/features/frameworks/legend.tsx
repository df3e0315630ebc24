import type { Framework, NameStanding, Standing } from "#core/model/framework.ts";
import { Mark } from "#features/frameworks/marks.tsx";
import { t } from "#words/t.ts";

const ORDER = ["attested", "unconfirmed", "inferred", "ours", "own"] as const;

/** What the marks that stand in this framework say. */
export function Legend({ framework }: { readonly framework: Framework }) {
  const here = standingsIn(framework);
  if (here.size === 0) return null;
  return (
    <div className="lg">
      <h2 className="vh">{t("frameworks.legend")}</h2>
      <dl>
        {ORDER.filter((each) => here.has(each)).map((standing) => (
          <div key={standing}>
            <dt>
              <Mark standing={standing} />
            </dt>
            <dd>{t(`frameworks.means.${standing}`)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function standingsIn({ competencies }: Framework): ReadonlySet<Standing | NameStanding> {
  const levels = competencies.flatMap((each) => each.levels);
  const texts = [...competencies, ...levels];
  const questions = texts.flatMap((each) => each.questions ?? []);
  const isOwn = texts.some((each) => each.own !== undefined) || questions.some((each) => each.own === true);
  const isOurs =
    competencies.some((each) => each.definition !== "" && each.own?.includes("definition") !== true) ||
    questions.some((each) => each.own !== true);
  return new Set([
    ...competencies.map((each) => each.nameStanding),
    ...levels.flatMap((each) => [each.labelStanding, each.orderStanding]),
    ...(isOwn ? (["own"] as const) : []),
    ...(isOurs ? (["ours"] as const) : []),
  ]);
}
