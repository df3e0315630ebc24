// Imports the core as it stands, by Node's own type stripping, without a build: proof that it needs nothing else.
import { readNotice } from "#core/notice/read-notice.ts";

const SAMPLE = `VACANCY NOTICE
Title: Keeper of the Archive
Location: Bergen
Deadline: 31 March 2027

Competencies
Teamwork: Cooperates
Analytical Thinking: Breaks Down Problems
`;

const reading: unknown = readNotice(SAMPLE);
if (typeof reading !== "object" || reading === null) throw new Error("readNotice returned no reading");
const { post } = reading as { readonly post?: { readonly competencies?: readonly unknown[] } };
console.log(
  `core read a notice under plain Node ${process.versions.node}: ${post?.competencies?.length ?? 0} competencies`,
);
