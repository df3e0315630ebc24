import { readNotice } from "#core/notice/read-notice.ts";
import { SAMPLE_NOTICE } from "#core/notice/sample-notice.ts";
import { median, type Figure } from "../figure.ts";

export const name = "notice";

const RUNS = 15;

/** Reads notices of 25 and 100 kB: four small ones take as long as one large one where the growth is linear. */
export async function run(): Promise<readonly Figure[]> {
  const small = noticeOf(25_000);
  const large = noticeOf(100_000);
  const times = Array.from(
    { length: RUNS },
    () => [timed(() => readNotice(large)), 4 * timed(() => readNotice(small))] as const,
  );
  const many = timed(() => {
    for (let count = 0; count < 1_000; count += 1) readNotice(SAMPLE_NOTICE);
  });
  return [
    {
      what: "reading a notice of 100 kB",
      ms: median(times.map(([ms]) => ms)),
      against: "four of 25 kB",
      againstMs: median(times.map(([, ms]) => ms)),
      budget: 1.5,
    },
    {
      what: "reading 1,000 notices",
      ms: many,
      against: "1,000 times one",
      againstMs: 1_000 * timed(() => readNotice(SAMPLE_NOTICE)),
      budget: 1.5,
    },
  ];
}

/** The sample with its duties told again until it is as long as asked. */
function noticeOf(length: number): string {
  const [head = "", tail = ""] = SAMPLE_NOTICE.split("INTERRELATIONSHIPS:");
  const duties = head.slice(head.indexOf("Expertise Development"));
  const times = Math.ceil((length - SAMPLE_NOTICE.length) / duties.length);
  return `${head}${duties.repeat(Math.max(0, times))}INTERRELATIONSHIPS:${tail}`;
}

function timed(work: () => void): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}
