/** Letters drawn in one go. Places are in points from the left and the head of the page as it is held to be read. */
export interface PdfRun {
  readonly text: string;
  readonly x: number;
  /** The line the letters stand on. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly bold: boolean;
  /** False for letters up the side of the page. */
  readonly isUpright: boolean;
}

/** A small filled shape, as browsers draw before an item of a list. `x` and `y` are its middle. */
export interface PdfDot {
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

export interface PdfPage {
  readonly height: number;
  /** In the order in which they were drawn, which nearly always is the order of reading. */
  readonly runs: readonly PdfRun[];
  readonly dots: readonly PdfDot[];
}

/** A line as printed. */
export interface PdfLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly size: number;
  readonly bold: boolean;
}
