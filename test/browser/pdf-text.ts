import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** The text of a whole PDF without white space: extraction may part words where fonts change. */
export async function textOfPdf(bytes: Uint8Array): Promise<string> {
  const loading = getDocument({ data: new Uint8Array(bytes) });
  const document = await loading.promise;
  let text = "";
  for (let number = 1; number <= document.numPages; number += 1) {
    const content = await (await document.getPage(number)).getTextContent();
    text += content.items.map((item) => ("str" in item ? item.str : "")).join("");
  }
  await loading.destroy();
  return text.replace(/\s+/g, "");
}
