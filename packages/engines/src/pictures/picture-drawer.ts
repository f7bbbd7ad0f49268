import type { PictureDrawer } from "@quoin/core";
import { figurePicture } from "../documents/figure-picture.ts";

/** Points of a page to an inch: a drawing's unit. */
const points = 72;

/** Draws specifications of Vega-Lite with Vega, resvg and PDFKit; each is loaded with the first picture of its kind. */
export const pictureDrawer: PictureDrawer = {
  width: async (spec) => widthOf(await (await drawing()).vegaSvg(spec)),
  async draw(spec, { format, title, producer, dotsPerInch }) {
    const { vegaSvg, withLetters } = await drawing();
    const svg = await vegaSvg(spec);
    if (format === "pdf") return (await import("./pdf-picture.ts")).pdfPicture(svg, title, producer);
    if (format === "png") return figurePicture(svg, Math.round((widthOf(svg) / points) * dotsPerInch));
    const texts = [...svg.matchAll(/>([^<]+)</g)].map(([, text = ""]) => unescaped(text));
    const sized = svg.replace(/ width="([\d.]+)" height="([\d.]+)"/, (_, wide: string, high: string) => ` width="${wide}pt" height="${high}pt"`);
    return Buffer.from(await withLetters(sized, texts));
  },
};

/** Loaded with the first picture: most commands draw none. */
const drawing = () => import("./vega-svg.ts");

function widthOf(svg: string): number {
  const width = Number(/viewBox="0 0 ([\d.]+)/.exec(svg)?.[1]);
  if (!(width > 0)) throw new Error("pictureDrawer: a drawing does not say its width");
  return width;
}

function unescaped(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}
