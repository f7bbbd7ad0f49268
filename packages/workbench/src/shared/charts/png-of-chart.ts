/** Three device pixels to one: 300 dpi at the width of an A4 column. */
const density = 3;

/** Paints a chart's SVG file as a picture for documents that take no SVG. */
export async function pngOfChart(svg: string): Promise<Blob> {
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await picture.decode();
  const canvas = document.createElement("canvas");
  canvas.width = picture.naturalWidth * density;
  canvas.height = picture.naturalHeight * density;
  const pen = canvas.getContext("2d");
  if (pen === null) throw new Error("pngOfChart: the browser gives no 2d canvas");
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error("pngOfChart: the canvas gave no picture")) : resolve(blob)), "image/png");
  });
}
