import { useEffect, useRef, useState } from "react";
import { keepPage, leavePageOut, pagesOf } from "#core/collect/kept-pages.ts";
import type { KeptPage } from "#core/model/selection.ts";
import type { ChosenFile } from "#core/ports.ts";
import type { Pair } from "#features/paper/address.ts";
import { Button } from "#ui/parts/button.tsx";
import { useKeptFocus } from "#ui/parts/use-kept-focus.ts";
import { recordActs } from "#usecases/record-act.ts";
import { useSelection, useWorld } from "#usecases/world-context.ts";
import { timeOfStamp } from "#words/format.ts";
import { t } from "#words/t.ts";

/** A picture larger than this is no photo of a page. */
const MOST_FILE_BYTES = 40_000_000;
const PICTURES = {
  extensions: [".jpg", ".jpeg", ".png", ".webp"],
  type: "image/*",
  mostBytes: MOST_FILE_BYTES,
};

/** Pictures of the pages of one paper sheet: adds, leaves out, and which one is shown. */
export function usePages(pair: Pair) {
  const world = useWorld();
  const selection = useSelection();
  const pages = pagesOf(selection, pair.member, pair.candidate);
  const [shown, setShown] = useState<string | null>(null);
  const [large, setLarge] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const page = pages.find(({ id }) => id === shown) ?? null;
  const take = async (files: readonly ChosenFile[]): Promise<void> => {
    setBusy(true);
    setProblem(null);
    for (const file of files) {
      const said = await keepOne(file);
      if (said !== null) setProblem(said);
    }
    setBusy(false);
  };
  const keepOne = async (file: ChosenFile): Promise<string | null> => {
    const read = await file.read(MOST_FILE_BYTES);
    if (!read.ok) return t(`paper.pages.problem.${read.error.code}`, { name: file.name });
    const small = await world.images.shrink(read.value.bytes);
    if (!small.ok) return t(`paper.pages.problem.${small.error.code}`, { name: file.name });
    const id = world.chance.id();
    const kept = recordActs(world, [keepPage(pair.member, pair.candidate, id, small.value)]);
    if (!kept.ok) return t("paper.pages.problem.not-kept", { name: file.name });
    setShown(id);
    return null;
  };
  return {
    pages,
    page,
    large,
    busy,
    problem,
    show: setShown,
    setLarge,
    add: async () => take(await world.files.openSeveral(PICTURES)),
    given: (files: Iterable<File>) => void take(world.files.given(files)),
    leaveOut: (id: string) => {
      recordActs(world, [leavePageOut(pair.member, pair.candidate, id)]);
      setShown(null);
    },
  };
}

export type Pages = ReturnType<typeof usePages>;

/** The pictures kept with this sheet, as a list beside the scores. */
export function PageList({ pages }: { readonly pages: Pages }) {
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // At the foot of a column that scrolls. Not there in every browser that runs the tests.
    if (pages.problem !== null) said.current?.scrollIntoView?.({ block: "nearest" });
  }, [pages.problem]);
  return (
    <div
      className="pgs"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        pages.given(event.dataTransfer.files);
      }}
    >
      <h2 className="t13 b">{t("paper.pages.title")}</h2>
      <PageButtons pages={pages} />
      <Button size="sm" waits={pages.busy} onPress={() => void pages.add()}>
        {t("paper.pages.add")}
      </Button>
      <p className="t12 q3">{t("paper.pages.hint")}</p>
      <p ref={said} className="said t13 err-line" role="status">
        {pages.busy ? t("paper.pages.busy") : pages.problem}
      </p>
    </div>
  );
}

/** The pictures of a sheet that is handed in: to be looked at, with nothing added and nothing left out. */
export function KeptPages({ pages }: { readonly pages: Pages }) {
  return (
    <div className="pgs">
      <h3 className="t13 b">{t("paper.pages.title")}</h3>
      <PageButtons pages={pages} />
    </div>
  );
}

/** One button a page, that shows it and puts it away again. What is closed elsewhere gives the focus back here. */
function PageButtons({ pages }: { readonly pages: Pages }) {
  const list = useKeptFocus<HTMLUListElement>(pages.page?.id ?? "");
  return (
    <ul ref={list}>
      {pages.pages.map((page, index) => (
        <li key={page.id}>
          <button
            type="button"
            className={page.id === pages.page?.id ? "on" : ""}
            aria-pressed={page.id === pages.page?.id}
            onClick={() => pages.show(page.id === pages.page?.id ? null : page.id)}
          >
            <img src={sourceOf(page)} alt="" />
            <span>{t("paper.pages.page", { number: index + 1 })}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** One picture beside the scores, whole or at its full size. Of a sheet handed in none is left out any more. */
export function PageView(props: {
  readonly pages: Pages;
  readonly page: KeptPage;
  readonly isHandedIn?: boolean;
}) {
  const { pages, page } = props;
  const { large } = pages;
  const number = pages.pages.indexOf(page) + 1;
  return (
    <section className="pgv" data-column="" aria-label={t("paper.pages.page", { number })}>
      <div className="pgv-head">
        <span className="t13">
          {t("paper.pages.of", { number, all: pages.pages.length, time: timeOfStamp(page.at) })}
        </span>
        <span className="sp" />
        <Button size="sm" onPress={() => pages.setLarge(!large)}>
          {t(large ? "paper.pages.whole" : "paper.pages.large")}
        </Button>
        {props.isHandedIn === true ? null : (
          <Button size="sm" onPress={() => pages.leaveOut(page.id)}>
            {t("paper.pages.leaveOut")}
          </Button>
        )}
        <Button size="sm" onPress={() => pages.show(null)}>
          {t("paper.pages.close")}
        </Button>
      </div>
      {/* Reachable by keyboard, so that a large picture can be scrolled. */}
      <div className="pgv-pic" tabIndex={0} role="group" aria-label={t("paper.pages.picture")}>
        <img
          className={large ? "large" : ""}
          src={sourceOf(page)}
          width={page.width}
          height={page.height}
          alt={t("paper.pages.alt", { number })}
        />
      </div>
    </section>
  );
}

const sourceOf = (page: KeptPage): string => `data:image/jpeg;base64,${page.image}`;
