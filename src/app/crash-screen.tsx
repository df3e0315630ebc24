import { Component, type ReactNode } from "react";
import { Button } from "#ui/parts/button.tsx";
import { saveCopyNow } from "#app/save-copy-now.ts";
import type { World } from "#usecases/world.ts";
import { t } from "#words/t.ts";

interface Props {
  readonly world: World;
  readonly children: ReactNode;
}

/** When a screen throws: its first button saves a copy, none deletes anything. */
export class CrashScreen extends Component<Props, { readonly error: unknown }> {
  override state = { error: null as unknown };

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <main className="crash" role="alert">
        <h1 className="t28">{t("shell.crashTitle")}</h1>
        <p className="t15 q2">{t("shell.crashText")}</p>
        <div className="acts">
          <Button look="primary" onPress={() => saveCopyNow(this.props.world)}>
            {t("shell.crashCopy")}
          </Button>
          <Button onPress={() => this.setState({ error: null })}>{t("shell.crashAgain")}</Button>
        </div>
        <details>
          <summary>{t("shell.crashDetails")}</summary>
          <pre className="mono">
            {error instanceof Error ? `${error.message}\n${error.stack ?? ""}` : JSON.stringify(error)}
          </pre>
        </details>
      </main>
    );
  }
}
