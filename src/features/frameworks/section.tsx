import type { ReactNode } from "react";
import { useLibraryDesk } from "#features/frameworks/library-desk.ts";
import { QuietArea as Area, type QuietAreaProps } from "#ui/parts/quiet-area.tsx";

/** A part of a column with its head and what is said on the right of it. */
export function Section(props: {
  readonly title: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <div className="sec">
      <h3>
        <b>{props.title}</b>
        <span>{props.aside}</span>
      </h3>
      {props.children}
    </div>
  );
}

/** As the part, over the framework on the desk: what is typed here is undone together. */
export function QuietArea(props: Omit<QuietAreaProps, "readOnly">) {
  const { readOnly, pause } = useLibraryDesk();
  const done = (text: string): void => {
    pause();
    props.onDone?.(text);
  };
  return <Area {...props} readOnly={readOnly} onDone={done} />;
}
