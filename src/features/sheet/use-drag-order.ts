import { useState, type DragEvent } from "react";

interface DragRow {
  readonly draggable: boolean;
  readonly "data-drop": "before" | "after" | undefined;
  readonly onDragStart: (event: DragEvent) => void;
  readonly onDragOver: (event: DragEvent) => void;
  readonly onDrop: (event: DragEvent) => void;
  readonly onDragEnd: () => void;
}

/** Lets the rows of one list be put in another order by dragging. The keys do the same: Alt Shift with an arrow. */
export function useDragOrder(
  enabled: boolean,
  move: (from: number, by: number) => void,
): (index: number) => DragRow {
  const [from, setFrom] = useState<number | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const end = (): void => {
    setFrom(null);
    setOver(null);
  };
  return (index) => ({
    draggable: enabled,
    "data-drop":
      from === null || over !== index || from === index ? undefined : from > index ? "before" : "after",
    onDragStart: (event) => {
      event.dataTransfer.setData("text/plain", "");
      event.dataTransfer.effectAllowed = "move";
      setFrom(index);
    },
    onDragOver: (event) => {
      if (from === null) return;
      event.preventDefault();
      setOver(index);
    },
    onDrop: (event) => {
      event.preventDefault();
      if (from !== null && from !== index) move(from, index - from);
      end();
    },
    onDragEnd: end,
  });
}
