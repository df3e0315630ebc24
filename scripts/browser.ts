import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { inRepo } from "./paths.ts";

export type BrowserChoice = {
  readonly executablePath: string;
  /** What the browser's process needs in its environment; empty for one that is installed. */
  readonly env: Readonly<Record<string, string>>;
};

/** For every start of a browser in tests, benchmarks and pictures: no sandbox (CI runs as root), no calls home. */
export const BROWSER_ARGS: readonly string[] = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const NAMES = [
  "google-chrome",
  "google-chrome-stable",
  "chromium",
  "chromium-browser",
  "microsoft-edge",
  "msedge",
  "chrome",
];

const USUAL_PLACES: Readonly<Record<string, readonly string[]>> = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"]
    .map((name) => process.env[name])
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, "Google/Chrome/Application/chrome.exe"),
      join(folder, "Microsoft/Edge/Application/msedge.exe"),
    ]),
  linux: [
    "/opt/google/chrome/chrome",
    "/usr/lib/chromium/chromium",
    "/snap/bin/chromium",
    "/opt/microsoft/msedge/msedge",
  ],
};

/** `$CHROME_PATH`, else an installed Chrome, Chromium or Edge, else the one from the npm package. */
export async function findBrowser(): Promise<BrowserChoice> {
  const named = process.env["CHROME_PATH"];
  if (named !== undefined && named !== "") return installed(named);
  if (process.env["PANELKIT_BROWSER"] !== "bundled") {
    const found = installedBrowser();
    if (found !== undefined) return installed(found);
  }
  return bundledBrowser();
}

function installed(executablePath: string): BrowserChoice {
  if (!existsSync(executablePath)) throw new Error(`no browser at ${executablePath} (from CHROME_PATH)`);
  return { executablePath, env: {} };
}

function installedBrowser(): string | undefined {
  const suffix = process.platform === "win32" ? ".exe" : "";
  const onPath = (process.env["PATH"] ?? "")
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name + suffix)));
  return [...onPath, ...(USUAL_PLACES[process.platform] ?? [])].find((path) => existsSync(path));
}

/**
 * The package is made for one cloud's machines: it unpacks into the temporary directory and looks at two variables of
 * that cloud to decide whether it must bring its own libraries. All three are lent to it and taken back.
 */
async function bundledBrowser(): Promise<BrowserChoice> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error("No Chrome, Chromium or Edge found. Install one, or name it in CHROME_PATH.");
  }
  const { folder, unpacked } = await unpackFolder();
  const lent = {
    TMPDIR: folder,
    AWS_EXECUTION_ENV: "AWS_Lambda_nodejs22.x",
    AWS_LAMBDA_JS_RUNTIME: "nodejs22.x",
  };
  const before = { ...process.env };
  try {
    Object.assign(process.env, lent);
    const { default: bundled } = await import("@sparticuz/chromium");
    const executablePath = await bundled.executablePath();
    const fonts = join(folder, "fonts.conf");
    await writeFile(fonts, fontConfig(folder));
    await writeFile(unpacked, "");
    return { executablePath, env: { LD_LIBRARY_PATH: join(folder, "al2023/lib"), FONTCONFIG_FILE: fonts } };
  } finally {
    for (const name of [...Object.keys(lent), "LD_LIBRARY_PATH", "FONTCONFIG_PATH"])
      restore(name, before[name]);
  }
}

const inXml = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** The package's own list of folders names the cloud's; without any font a browser draws text with no height. */
const fontConfig = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${inXml(folder)}/fonts</dir><cachedir>${inXml(folder)}/fonts-cache</cachedir></fontconfig>
`;

/** Kept between runs, one per version. Without its mark it was left half unpacked, and the package would not notice. */
async function unpackFolder(): Promise<{ readonly folder: string; readonly unpacked: string }> {
  const manifest = await readFile(inRepo("node_modules/@sparticuz/chromium/package.json"), "utf8");
  const { version } = JSON.parse(manifest) as { readonly version: string };
  const folder = inRepo(`node_modules/.cache/panelkit-browser/${version}`);
  const unpacked = join(folder, "unpacked");
  if (!existsSync(unpacked)) await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  return { folder, unpacked };
}

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}
