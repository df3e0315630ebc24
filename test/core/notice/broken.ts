/** Each line broken as a mail program breaks it. */
export const broken = (text: string, width = 72): string =>
  text
    .split("\n")
    .flatMap((line) => {
      const lines = [""];
      for (const word of line.split(" ")) {
        const last = lines[lines.length - 1]!;
        if (last !== "" && last.length + 1 + word.length > width) lines.push(word);
        else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
      }
      return lines;
    })
    .join("\n");

/** Two sentences, longer than any line of a mail. */
export const PROSE =
  "The keeper of the lighthouse answers for the lamp, the horn and the boat, keeps the log of every ship that passes between dusk and dawn, and tells the harbour office at once when something is wrong with any of them. The post is on an island that a boat reaches twice a week in fair weather.";
