import { useSheetDesk } from "#features/sheet/sheet-desk.ts";
import { QuietArea as Area, type QuietAreaProps } from "#ui/parts/quiet-area.tsx";

/** As the part, over the sheet on the desk: `place` also names what the letters typed here are undone together by. */
export function QuietArea(props: Omit<QuietAreaProps, "readOnly">) {
  const { readOnly, pause } = useSheetDesk();
  const done = (text: string): void => {
    pause();
    props.onDone?.(text);
  };
  return <Area {...props} readOnly={readOnly} onDone={done} />;
}
