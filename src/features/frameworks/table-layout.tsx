import { COLUMNS } from "#core/framework/csv/columns.ts";
import { EXAMPLE_FRAMEWORK } from "#core/framework/csv/example-framework.ts";
import { writeTable } from "#core/framework/csv/write-table.ts";
import { Button } from "#ui/parts/button.tsx";
import { exportExample } from "#usecases/framework-files.ts";
import { useWorld } from "#usecases/world-context.ts";
import { t, tCode } from "#words/t.ts";

/** How a framework is written down as a table: every column, what stands in it, and an example to begin from. */
export function TableLayout() {
  const world = useWorld();
  const examples = firstCells();
  return (
    <section className="m_" aria-label={t("frameworks.importing.table")} data-column tabIndex={0}>
      <h2 className="t18">{t("frameworks.importing.table")}</h2>
      <div className="how q2">
        <p>{t("frameworks.importing.tableColumns")}</p>
        <p>{t("frameworks.importing.tableRows")}</p>
      </div>
      <div className="act">
        <Button onPress={() => void exportExample(world, "comma")}>
          {t("frameworks.importing.exampleComma")}
        </Button>
        <Button onPress={() => void exportExample(world, "semicolon")}>
          {t("frameworks.importing.exampleSemicolon")}
        </Button>
      </div>
      <table className="tbl lay">
        <thead>
          <tr>
            <th scope="col">{t("frameworks.importing.column")}</th>
            <th scope="col">{t("frameworks.importing.holds")}</th>
            <th scope="col">{t("frameworks.importing.example")}</th>
          </tr>
        </thead>
        <tbody>
          {COLUMNS.map((column, index) => (
            <tr key={column}>
              <th scope="row">{column}</th>
              <td>{tCode("frameworks.column", column.replace(":", ""))}</td>
              <td>{examples[index]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Of each column the first cell of the example that is not empty, its first line. */
function firstCells(): readonly string[] {
  const [, ...rows] = writeTable(EXAMPLE_FRAMEWORK);
  return COLUMNS.map((_, at) => {
    const cell = rows.map((row) => row[at] ?? "").find((each) => each !== "") ?? "";
    return cell.split("\n")[0] ?? "";
  });
}
