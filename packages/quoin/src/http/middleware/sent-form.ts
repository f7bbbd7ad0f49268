/** The fields of a form that was sent; null where it has more bytes than it may. */
export async function formOf(request: Request, limit: number): Promise<URLSearchParams | null> {
  if (Number(request.headers.get("content-length") ?? 0) > limit) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (request.body !== null)
    for await (const chunk of request.body) {
      size += chunk.length;
      if (size > limit) return null;
      chunks.push(chunk);
    }
  return new URLSearchParams(Buffer.concat(chunks).toString("utf8"));
}
