import type { Measure } from "#core/layout/measure.ts";
import type { SelectionFiles } from "#core/ports-files.ts";
import type { LibraryStorage } from "#core/ports-library.ts";
import type { ImageShrinker } from "#core/ports-images.ts";
import type { PdfMaker } from "#core/ports-pdf.ts";
import type { WordMaker } from "#core/ports-word.ts";
import type { NoticeFiles } from "#core/ports-reading.ts";
import type {
  Chance,
  Clock,
  Environment,
  FileGate,
  Persistence,
  SelectionStorage,
  TabLock,
} from "#core/ports.ts";
import type { AppStore } from "#state/app-store.ts";
import type { Saver } from "#usecases/saver.ts";

/** All that the outside offers, handed to every use case. */
export interface World {
  readonly clock: Clock;
  readonly chance: Chance;
  readonly storage: SelectionStorage;
  readonly library: LibraryStorage;
  readonly tabLock: TabLock;
  readonly persistence: Persistence;
  readonly environment: Environment;
  readonly files: FileGate;
  readonly noticeFiles: NoticeFiles;
  readonly selectionFiles: SelectionFiles;
  readonly images: ImageShrinker;
  readonly pdf: PdfMaker;
  readonly word: WordMaker;
  /** Widths of printed text, read when a screen first counts lines or draws a page. */
  readonly measure: () => Promise<Measure>;
  readonly store: AppStore;
  readonly saver: Saver;
}
