import type { ReactNode } from "react";
import { Link } from "wouter";
import { Icon } from "#ui/parts/icon.tsx";
import { t } from "#words/t.ts";

/** The head of every screen: wordmark, what is open, and on the right what the children say. */
export function Header({
  title,
  aside,
  children,
}: {
  readonly title?: string;
  readonly aside?: string;
  readonly children: ReactNode;
}) {
  return (
    <header className="hd">
      <Link className="wm" href="/">
        <Wordmark />
        {t("shell.app")}
      </Link>
      {title === undefined ? null : (
        <div className="ctx">
          <b>{title}</b>
          <span className="q3">{aside}</span>
        </div>
      )}
      <span className="sp" />
      {children}
    </header>
  );
}

function Wordmark() {
  const cells = [0, 1, 2].flatMap((row) => [0, 1, 2].map((column) => ({ row, column })));
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      {cells.map(({ row, column }) => {
        const accent = row + column === 2;
        const place = { x: 1 + column * 5, y: 1 + row * 5, width: 4, height: 4 };
        return (
          <rect
            key={`${row}${column}`}
            {...place}
            fill={accent ? "var(--accent)" : "currentColor"}
            opacity={accent ? 1 : 0.28}
          />
        );
      })}
    </svg>
  );
}

/** The laptop and what is stored on it, on the home screen. */
export function ThisLaptop({ stored }: { readonly stored: string }) {
  return (
    <div className="who">
      <Icon name="laptop" />
      <span>{t("shell.thisLaptop")}</span>
      <span className="q3">{stored}</span>
    </div>
  );
}
