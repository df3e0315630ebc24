import { readdirSync, readFileSync } from "node:fs";
import { readNotice } from "#core/notice/read-notice.ts";
const dirs = process.argv[2]!.split(",");
const widths = (process.argv[3] ?? "72,90,110").split(",").map(Number);
const show = process.argv[4] ?? "";
const wrap = (text: string, w: number) => text.split("\n").map((line) => {
  if (line.length <= w) return line;
  const out: string[] = []; let cur = "";
  for (const word of line.split(" ")) {
    if (cur !== "" && cur.length + 1 + word.length > w) { out.push(cur); cur = word; } else cur = cur === "" ? word : cur + " " + word;
  }
  out.push(cur); return out.join("\n");
}).join("\n");
const flat = (s: unknown) => typeof s === "string" ? s.replace(/\s+/g, " ").trim() : s;
const strip = (v: any): any => Array.isArray(v) ? v.map(strip) : v && typeof v === "object" ? Object.fromEntries(Object.entries(v).filter(([k]) => k !== "sources" && k !== "foundBy" && k !== "id").map(([k, x]) => [k, strip(x)])) : flat(v);
const parts = ["fields", "competencies", "requirements", "languages", "accountabilities", "challenges", "essay"] as const;
const bad: Record<string, number> = {}; let same = 0, all = 0; const core = {same:0};
for (const dir of dirs) for (const f of readdirSync(dir).filter((f) => f.endsWith(".txt")).sort()) {
  const text = readFileSync(`${dir}/${f}`, "utf8").replace(/\r\n/g, "\n");
  const a = readNotice(text).post;
  for (const w of widths) {
    const b = readNotice(wrap(text, w)).post; all++;
    const diff = parts.filter((p) => JSON.stringify(strip(a[p])) !== JSON.stringify(strip(b[p])));
    if (diff.length === 0) same++;
    if (!diff.some((p) => ["fields","competencies","languages"].includes(p))) core.same++;
    for (const p of diff) bad[p] = (bad[p] ?? 0) + 1;
    if (diff.length) console.log(f, w, diff.join(" "));
    if (show !== "") for (const p of diff) {
      const A = strip(a[p]), B = strip(b[p]);
      if (Array.isArray(A)) {
        const sa = A.map((x: any) => JSON.stringify(x.value ?? x)), sb = B.map((x: any) => JSON.stringify(x.value ?? x));
        for (const x of sa.filter((x: string) => !sb.includes(x))) console.log("   -", p, x.slice(0, 400));
        for (const x of sb.filter((x: string) => !sa.includes(x))) console.log("   +", p, x.slice(0, 400));
      } else for (const k of new Set([...Object.keys(A ?? {}), ...Object.keys(B ?? {})])) if (JSON.stringify(A?.[k]) !== JSON.stringify(B?.[k])) console.log("   ~", p, k, JSON.stringify(A?.[k]), "->", JSON.stringify(B?.[k]));
    }
  }
}
console.log({ same, all, core: core.same, bad });
