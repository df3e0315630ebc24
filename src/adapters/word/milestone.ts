import { Paragraph, type IContext, type IXmlableObject } from "docx";

/** Leaves nothing in the file: it tells that the library has come to it. */
export class Milestone extends Paragraph {
  readonly #tell: () => void;

  constructor(tell: () => void) {
    super({});
    this.#tell = tell;
  }

  override prepForXml(_context: IContext): IXmlableObject | undefined {
    this.#tell();
    return undefined;
  }
}
