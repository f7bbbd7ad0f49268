import PDFDocument from "pdfkit";
import { SaxesParser, type SaxesTagPlain } from "saxes";
import { type LetterRuns, letterRuns } from "../letters/letter-runs.ts";
import { drawingLetters } from "../letters/letters.ts";

type Marks = Readonly<Record<string, string>>;

/** Where an element and a text of the drawing stand. */
interface Mark {
  readonly name: string;
  readonly attributes: Marks;
  readonly text: string;
}

/**
 * A drawing of Vega as a page of PDF of its size, in points, with the letters that it uses. It reads what Vega writes: groups that are moved, paths, lines, rectangles, texts in one or
 * more lines; anything else is an error, so that nothing is left out in silence. The same drawing gives the same bytes: the page holds no time.
 */
export async function pdfPicture(svg: string, title: string, producer: string): Promise<Uint8Array> {
  const runs = await letterRuns();
  const { width, height } = sizeOf(svg);
  const page = new PDFDocument({
    size: [width, height],
    margin: 0,
    // The standard letters of PDF are in no file of the program.
    font: "",
    info: { Title: title, Producer: producer, Creator: producer, CreationDate: new Date(0) },
  });
  for (const { family, bytes } of await drawingLetters()) page.registerFont(family, bytes);
  const parts: Uint8Array[] = [];
  const ended = new Promise<void>((resolve, reject) =>
    page
      .on("data", (part: Uint8Array) => parts.push(part))
      .on("end", resolve)
      .on("error", reject),
  );
  drawn(svg, page, runs);
  page.end();
  await ended;
  return Buffer.concat(parts);
}

function sizeOf(svg: string): { readonly width: number; readonly height: number } {
  const [, width = "", height = ""] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  if (width === "" || height === "") throw new Error("pdfPicture: the drawing does not say its size");
  return { width: Number(width), height: Number(height) };
}

const groups = new Set(["svg", "g"]);
const shapes = new Set(["path", "line", "rect"]);
const silent = new Set(["title", "desc"]);

function drawn(svg: string, page: PDFKit.PDFDocument, runs: LetterRuns): void {
  const parser = new SaxesParser();
  const open: { readonly name: string; readonly attributes: Marks; text: string }[] = [];
  /** How far down the lines of the text under way have come: each says its distance from the one before. */
  let down = 0;
  parser.on("opentag", ({ name, attributes }: SaxesTagPlain) => {
    open.push({ name, attributes, text: "" });
    if (name === "text") down = 0;
    if (name === "tspan") down += number(attributes, "dy");
    if (groups.has(name)) {
      page.save();
      move(page, attributes["transform"]);
    } else if (shapes.has(name)) shape(page, { name, attributes, text: "" });
    else if (name !== "text" && name !== "tspan" && !silent.has(name)) throw new Error(`pdfPicture: a drawing holds <${name}>, which is not drawn`);
  });
  parser.on("text", (text) => {
    const last = open.at(-1);
    if (last !== undefined) last.text += text;
  });
  parser.on("closetag", ({ name }) => {
    const closed = open.pop();
    if (closed === undefined) return;
    if (groups.has(name)) page.restore();
    else if (name === "tspan") {
      const whole = open.at(-1);
      if (whole !== undefined) lettered(page, runs, { ...closed, attributes: { ...whole.attributes, ...closed.attributes, dy: String(down) } });
    } else if (name === "text" && closed.text.trim() !== "") lettered(page, runs, closed);
  });
  parser.write(svg).close();
}

/** `translate(x,y) rotate(a) scale(k)`, as far as it is there. */
function move(page: PDFKit.PDFDocument, transform = ""): void {
  for (const [, kind, given = ""] of transform.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [a = 0, b = 0] = given.split(/[ ,]+/).map(Number);
    if (kind === "translate") page.translate(a, b);
    else if (kind === "rotate") page.rotate(a);
    else if (kind === "scale") page.scale(a, given.includes(",") ? b : a);
    else throw new Error(`pdfPicture: a drawing is moved by ${kind}, which is not known`);
  }
}

function number(attributes: Marks, name: string, otherwise = 0): number {
  const given = attributes[name];
  return given === undefined ? otherwise : Number.parseFloat(given);
}

function shape(page: PDFKit.PDFDocument, { name, attributes }: Mark): void {
  const [fill, stroke] = [paint(attributes["fill"]), paint(attributes["stroke"])];
  if (fill === null && stroke === null) return;
  page.save();
  move(page, attributes["transform"]);
  const all = number(attributes, "opacity", 1);
  page.fillOpacity(all * number(attributes, "fill-opacity", 1)).strokeOpacity(all * number(attributes, "stroke-opacity", 1));
  if (stroke !== null) {
    page.lineWidth(number(attributes, "stroke-width", 1));
    const dashes = (attributes["stroke-dasharray"] ?? "")
      .split(/[ ,]+/)
      .filter((each) => each !== "")
      .map(Number);
    // Whole with a gap of nothing is no dash.
    if (dashes.length > 0 && dashes[1] !== 0) page.dash(dashes[0] ?? 1, { space: dashes[1] ?? dashes[0] ?? 1 });
  }
  if (name === "path") page.path(attributes["d"] ?? "");
  else if (name === "line") page.moveTo(number(attributes, "x1"), number(attributes, "y1")).lineTo(number(attributes, "x2"), number(attributes, "y2"));
  else page.rect(number(attributes, "x"), number(attributes, "y"), number(attributes, "width"), number(attributes, "height"));
  if (fill !== null && stroke !== null) page.fillAndStroke(fill, stroke);
  else if (fill !== null) page.fill(fill);
  else if (stroke !== null) page.stroke(stroke);
  page.restore();
}

/** A colour of the drawing; null where nothing is painted. */
function paint(given: string | undefined): string | null {
  if (given === undefined || given === "none" || given === "transparent") return null;
  const [, r = 0, g = 0, b = 0] = /^rgb\((\d+), ?(\d+), ?(\d+)\)$/.exec(given) ?? [];
  if (given.startsWith("rgb(")) return `#${[r, g, b].map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`;
  return given;
}

/** A line of text: each part with the letters that have its signs. */
function lettered(page: PDFKit.PDFDocument, runs: LetterRuns, { attributes, text }: Mark): void {
  const fill = paint(attributes["fill"]) ?? "black";
  const size = number(attributes, "font-size", 11);
  const wide = runs.width(text, size);
  const before = { start: 0, middle: wide / 2, end: wide }[attributes["text-anchor"] ?? "start"] ?? 0;
  page.save();
  move(page, attributes["transform"]);
  page
    .fillOpacity(number(attributes, "opacity", 1) * number(attributes, "fill-opacity", 1))
    .fillColor(fill)
    .fontSize(size);
  let left = number(attributes, "x") + number(attributes, "dx") - before;
  const baseline = number(attributes, "y") + number(attributes, "dy");
  for (const { letters, text: part } of runs.of(text)) {
    page.font(letters.family).text(part, left, baseline, { baseline: "alphabetic", lineBreak: false });
    left += runs.width(part, size);
  }
  page.restore();
}
