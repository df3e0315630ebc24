/** Has no types of its own. It does what it is there for by being loaded. */
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs";
