import { execFile, execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, delimiter, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const execute = promisify(execFile);

const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
/** LibreOffice reads a kind of document only where its part for it is installed. */
const parts = ["libswlo.so", "libsclo.so"];
/** Faces in which the documents are measured: in others, pages break elsewhere. */
const faces = ["Noto Sans CJK", "Carlito", "Liberation Serif"];

/** Where LibreOffice is, with the tools that look into what it prints, its parts for texts and sheets, and the faces of the documents; null where one of them is not there. */
export function officePrograms(): string | null {
  const placed = (name: string) => folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
  const [soffice, ...tools] = ["soffice", "pdftoppm", "pdftotext", "pdfinfo", "fc-list"].map(placed);
  if (soffice === undefined || tools.includes(undefined)) return null;
  const home = dirname(realpathSync(soffice));
  if (!parts.every((part) => existsSync(join(home, part)))) return null;
  const installed = execFileSync("fc-list", { encoding: "utf8", maxBuffer: 1 << 26 });
  return faces.every((face) => installed.includes(face)) ? soffice : null;
}

/** Whether this machine prints documents as an office does. */
export const hasOffice = officePrograms() !== null;

/** A page as it is printed: points in red, green and blue. */
export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly points: Buffer;
  /** Its words without the space between them: where a line ends says nothing. */
  readonly text: string;
}

/** What LibreOffice prints of each of the files, by its name without the ending; one run of it for all. */
export async function printedByOffice(files: readonly string[]): Promise<ReadonlyMap<string, readonly PrintedPage[]>> {
  const folder = mkdtempSync(join(tmpdir(), "quoin-printed-"));
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`;
  await execute("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, ...files]);
  const printed = new Map<string, readonly PrintedPage[]>();
  for (const file of files) {
    const name = basename(file).replace(/\.[^.]+$/, "");
    printed.set(name, await pagesOf(join(folder, `${name}.pdf`), join(folder, name)));
  }
  return printed;
}

async function pagesOf(pdf: string, stem: string): Promise<readonly PrintedPage[]> {
  const { stdout } = await execute("pdftotext", ["-layout", pdf, "-"], { maxBuffer: 1 << 26 });
  await execute("pdftoppm", ["-r", "50", pdf, stem]);
  const count = Number(/^Pages:\s+(\d+)/m.exec((await execute("pdfinfo", [pdf])).stdout)?.[1]);
  const texts = stdout.split("\f");
  return Array.from({ length: count }, (_, index) => {
    const number = String(index + 1).padStart(String(count).length, "0");
    return { ...picture(readFileSync(`${stem}-${number}.ppm`)), text: (texts[index] ?? "").replace(/\s/g, "") };
  });
}

/** A portable pixmap: a head of four words, then the points. */
function picture(bytes: Buffer): Pick<PrintedPage, "width" | "height" | "points"> {
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString("latin1", 0, 64));
  if (head === null) throw new Error("printed-by-office: pdftoppm wrote no pixmap");
  return { width: Number(head[1]), height: Number(head[2]), points: bytes.subarray(head[0].length) };
}

/** The share of a page's points that have a colour, and how many colours there are, to an eighth of each of red, green and blue. */
export function coloured({ width, height, points }: PrintedPage): { readonly share: number; readonly colours: number } {
  const colours = new Set<number>();
  let count = 0;
  for (let at = 0; at < width * height * 3; at += 3) {
    const [red = 0, green = 0, blue = 0] = points.subarray(at, at + 3);
    if (Math.max(red, green, blue) - Math.min(red, green, blue) < 24) continue;
    count++;
    colours.add((red >> 5) * 64 + (green >> 5) * 8 + (blue >> 5));
  }
  return { share: count / (width * height), colours: colours.size };
}
