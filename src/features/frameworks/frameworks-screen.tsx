import "#words/frameworks-words.ts";
import "#features/frameworks/frameworks.css";
import { DetailColumn } from "#features/frameworks/detail-column.tsx";
import { FrameworkColumn } from "#features/frameworks/framework-column.tsx";
import { ImportView } from "#features/frameworks/import-view.tsx";
import { LibraryDeskProvider, useLibraryDesk, useMakeDesk } from "#features/frameworks/library-desk.ts";
import { ListColumn } from "#features/frameworks/list-column.tsx";
import { QuestionsTab } from "#features/frameworks/questions-tab.tsx";
import { SaidLine } from "#features/frameworks/said-line.tsx";
import { useActions } from "#features/frameworks/use-actions.ts";
import { useFrameworksKeys } from "#features/frameworks/use-frameworks-keys.ts";
import { useLibrary, type LibraryState } from "#features/frameworks/use-library.ts";
import { Button } from "#ui/parts/button.tsx";
import { Icon } from "#ui/parts/icon.tsx";
import { Seg } from "#ui/parts/seg.tsx";
import type { Library } from "#usecases/frameworks.ts";
import { t, tCode } from "#words/t.ts";

/** The frameworks of this device, shipped and own, and the bank of all their questions. */
export default function FrameworksScreen() {
  const state = useLibrary();
  if (state.library === null)
    return <main className="scr-frameworks waiting q2">{t("frameworks.loading")}</main>;
  return <Desk state={state} library={state.library} />;
}

function Desk({ state, library }: { readonly state: LibraryState; readonly library: Library }) {
  const desk = useMakeDesk(state, library);
  return (
    <LibraryDeskProvider value={desk}>
      <main className="scr-frameworks">
        <TitleBar />
        {desk.problem === null ? null : (
          <p className="bn" role="alert">
            <Icon name="warn" />
            {tCode("frameworks.refusal", desk.problem)}
          </p>
        )}
        {desk.place.at === "questions" ? <QuestionsTab /> : null}
        {desk.place.at === "import" ? <ImportView /> : null}
        {desk.place.at === "framework" ? <Frameworks /> : null}
      </main>
    </LibraryDeskProvider>
  );
}

function Frameworks() {
  useFrameworksKeys(useLibraryDesk());
  return (
    <div className="cols">
      <ListColumn />
      <FrameworkColumn />
      <DetailColumn />
    </div>
  );
}

function TitleBar() {
  const desk = useLibraryDesk();
  const { begin } = useActions(desk);
  const { place, framework, go } = desk;
  return (
    <div className="ti">
      <h1 className="vh">{t("frameworks.title")}</h1>
      <Seg
        label={t("frameworks.shows")}
        value={place.at === "questions" ? "questions" : "frameworks"}
        options={[
          { value: "frameworks", text: t("frameworks.tab.frameworks") },
          { value: "questions", text: t("frameworks.tab.questions") },
        ]}
        onChange={(tab) =>
          go(tab === "questions" ? { at: "questions" } : { at: "framework", id: framework.id, spot: null })
        }
      />
      <SaidLine />
      {place.at === "framework" ? (
        <>
          <span data-place="to-import">
            <Button onPress={() => go({ at: "import" }, "import")}>
              <Icon name="folder" />
              {t("frameworks.import")}
            </Button>
          </span>
          <Button onPress={begin}>
            <Icon name="plus" />
            {t("frameworks.newOne")}
          </Button>
        </>
      ) : null}
    </div>
  );
}
