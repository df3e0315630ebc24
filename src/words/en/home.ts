/** Sentences of the home screen: the list of selections, and the first two minutes. */
export const home = {
  title: "Selections",
  begin: "Begin with a vacancy notice",
  lead: "Panelkit reads it on this laptop and finds the post, the requirements and the competencies with their required levels. You confirm what it found.",
  drop: "Drop the notice here",
  dropHint: "a .docx, .pdf, .html or .txt file, or paste its text",
  reading: "Reading {{name}}",
  readingPage: "Reading {{name}}, page {{page}} of {{pages}}",
  checking: "Checking {{name}}",
  readingFile: "File {{file}} of {{files}}",
  readingNote: "It stays on this laptop.",
  keyStop: "stop reading",
  ofFile: "{{name}}: {{text}}",
  chooseFile: "Choose a file",
  useSample: "Use the sample notice",
  pasteText: "Paste its text",
  pasteTitle: "Paste the notice’s text",
  pasteLabel: "Text of the vacancy notice",
  pasteHint:
    "Copy all of it where you have it open, then paste it here. Lists and tables are kept as lines; bullets may look odd, the reader copes.",
  pasteUse: "Read this text",
  restore: "Restore a backup",
  importNotice: "Import a vacancy notice",
  nothingLeaves:
    "Nothing leaves this laptop unless you save a file yourself. It works the same with the network off.",
  sampleGives: "What the sample notice gives",
  sampleCount:
    "{{competencies}} competencies with the levels in the notice’s own words, {{essential}} essential requirements and the deadline. The sample’s texts are invented.",
  post: "Post",
  stage: "Step",
  candidates: "Candidates",
  panel: "Panel",
  next: "Next",
  backup: "Backup",
  more: "More about {{title}}",
  untitled: "Notice of {{day}}",
  untitledAside: "Post not confirmed yet",
  stepOf: "step {{number}} of {{of}}",
  noDate: "No date",
  today: "Today {{time}}",
  firstInterview: "Interview, {{candidate}}",
  detail: {
    "post-to-confirm": "Post to confirm",
    "sheet-to-lock": "Sheet to lock",
    "people-to-add": "People to add",
    "nobody-counts": "All candidates out of the counts",
    "declarations-open_one": "{{count}} declaration not in yet",
    "declarations-open_other": "{{count}} declarations not in yet",
    "interviews-held": "{{done}} of {{of}} interviews held",
    "sheets-waited-for_one": "{{count}} sheet waited for",
    "sheets-waited-for_other": "{{count}} sheets waited for",
    "sheets-to-unseal": "Sheets to unseal",
    "candidates-closed": "{{done}} of {{of}} candidates closed",
    "order-to-set": "Order of merit to set",
    "documents-to-write": "Documents to write",
  },
  backedUp: "Backed up {{when}}",
  neverBackedUp: "Never backed up",
  changedSince: "Changed since the last backup",
  lastBackup: "Last backup {{when}}",
  onlyHere: "{{title}} has changes that exist only on this laptop.",
  onlyHereNever: "No backup yet.",
  onlyHereLast: "Last backup {{when}}.",
  backUpNow: "Back up now",
  storedHere:
    "Everything shown here is stored on this laptop and nowhere else. Make a backup after each candidate; a backup file opens on any laptop that has Panelkit.",
  notProtected: "Backup files are not encrypted yet: keep them where the scores themselves may lie.",
  open: "Open",
  backUp: "Back up",
  remove: "Delete from this laptop",
  removeTitle: "Delete {{title}} from this laptop?",
  removeText:
    "Its notice, sheet, scores and record are erased here and cannot be brought back from this laptop.",
  removeNoBackup: "There is no backup of its present state.",
  removeConfirm: "Delete {{title}}",
  removeNot: "Keep it",
  keyChoose: "choose",
  keyOpen: "open",
  keyNew: "new from a notice",
  keyBackUp: "back up",
  keyRestore: "restore",
  keyChooseNotice: "choose a notice",
  keyPaste: "paste its text",
  keySample: "sample",
  backToList: "Back to the list",
  frameworks: "Frameworks",
  refusal: {
    "notice-empty": "There is no text in it. Choose the file that holds the notice, or paste its text.",
    "notice-too-long": "This text is longer than any vacancy notice. Choose the notice’s own file.",
    "notice-is-not-text":
      "What was pasted is not text. Copy the text of the notice in its own program and paste it here.",
    "notice-short":
      "What was pasted has only {{count}} words. Copy the whole notice, then paste again; or open the box below and paste it there.",
    "read-only": "Another tab has this laptop’s selections open. Here you can only read.",
    full: "There is no room left for it in this browser. Delete an old selection that has a backup, then try again.",
    blocked: "Another tab keeps an older version of Panelkit open. Close that tab, then try again.",
    unavailable: "This browser gives Panelkit no storage. Nothing was changed.",
    damaged: "What is stored of this selection on this laptop is damaged. Nothing was changed.",
    refused: "The browser did not allow the file to be read or written. Nothing was changed.",
    failed: "The file could not be read or written. Nothing was changed.",
    "too-large-file": "The file is larger than 256 MB, the most a selection may have. Nothing was read.",
  },
  unread: {
    "no-text":
      "{{name}} holds pictures of pages and no text, as a scanner makes them. Ask for the file it was printed from, or have its text recognised and choose that file.",
    encrypted:
      "{{name}} is locked with a password. Open it in its own program, save a copy without one and choose the copy.",
    damaged:
      "{{name}} is damaged, or was not copied whole. Copy it again from where it came; or open it in its own program, copy its text and paste it here.",
    failed:
      "{{name}} could not be read by this browser. Open it in its own program, copy its text and paste it here.",
    "too-slow":
      "Reading {{name}} took more than a minute and was stopped. Open it in its own program, copy its text and paste it here.",
    cancelled: "{{name}} was not read: you stopped it.",
    empty: "There is no text in {{name}}. Choose the file that holds the notice, or paste its text.",
  },
  overLimit: {
    file: "{{name}} is larger than 32 MB, the most a notice may have. Nothing was read. Choose the notice’s own file.",
    text: "{{name}} holds more text than any vacancy notice. Choose the notice’s own file.",
    pages:
      "{{name}} has more than 200 pages. Save the pages of the notice as a file of their own and choose that.",
    unpacked:
      "{{name}} would unpack to far more than a notice holds, and was not read. Open it in its own program, copy its text and paste it here.",
    parts:
      "{{name}} has far more parts than a notice has, and was not read. Open it in its own program, copy its text and paste it here.",
    depth:
      "{{name}} is nested more deeply than any page, and was not read. Open it in a browser, copy its text and paste it here.",
  },
  unreadKind: {
    "old-word":
      "{{name}} is a .doc of the Word before 2007. Open it in Word or LibreOffice, save it as .docx or PDF and choose that file.",
    rtf: "{{name}} is Rich Text. Open it in Word or LibreOffice, save it as .docx or PDF and choose that file.",
    opendocument:
      "{{name}} is an OpenDocument file. Open it in LibreOffice or Word, save it as .docx or PDF and choose that file.",
    spreadsheet:
      "{{name}} is a spreadsheet. Save it as PDF and choose that file, or copy its cells and paste them here.",
    presentation: "{{name}} is a presentation. Save it as PDF and choose that file.",
    pages: "{{name}} was made with Pages. Export it as Word or PDF and choose that file.",
    outlook:
      "{{name}} is an Outlook message. Save the notice attached to it and choose that; or copy the message’s text and paste it here.",
    picture:
      "{{name}} is a picture; only text can be read. Ask for the notice as .docx or as a PDF that holds text.",
    archive: "{{name}} is a packed folder. Unpack it and choose the notice that is in it.",
    panelkit: "{{name}} is a backup of a selection. Press “Restore a backup” and choose it there.",
    unknown:
      "{{name}} is no kind of file that is read here. Open it in its own program and save it as .docx or PDF; or copy its text and paste it here.",
  },
  fault: {
    cancelled: "{{name}} was not restored: you stopped it. Nothing was changed.",
    "not-panelkit":
      "{{name}} is not a Panelkit file. Nothing was changed. Choose a file that ends in .panelkit.",
    "too-new":
      "{{name}} was written by a newer Panelkit (file version {{version}}). Update Panelkit, then open it again. Nothing was changed.",
    "wrong-kind": "{{name}} is a Panelkit file, but not a backup of a selection. Nothing was changed.",
    protected:
      "{{name}} is protected in a way this version cannot open. Open it with a newer Panelkit. Nothing was changed.",
    truncated:
      "{{name}} ends too early: it was not copied whole. Copy it again from where it came. Nothing was changed.",
    damaged:
      "{{name}} is damaged: a part of it is not what was written. Use another copy. Nothing was changed.",
    "signature-broken":
      "{{name}} was changed after it was written: its signature does not fit. Use another copy. Nothing was changed.",
    "too-large": "{{name}} is larger than a selection may be. Nothing was read.",
    "too-deep": "{{name}} is not built like a Panelkit file. Nothing was changed.",
    "act-broken":
      "{{name}} holds an entry that is not what its writer wrote. Use another copy. Nothing was changed.",
    "chain-incomplete":
      "{{name}} lacks entries that it names: something was taken out. Use another copy. Nothing was changed.",
  },
  bothWrote_one:
    "{{name}} was not restored: this laptop and the one it comes from have both gone on with the selection, and {{count}} entry would not count any more. Nothing was changed. Go on on the laptop that has more, and enter there what is missing.",
  bothWrote_other:
    "{{name}} was not restored: this laptop and the one it comes from have both gone on with the selection, and {{count}} entries would not count any more. Nothing was changed. Go on on the laptop that has more, and enter there what is missing.",
  restored: "{{title}} was restored from {{name}}.",
} as const;
