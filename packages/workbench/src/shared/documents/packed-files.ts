/** 1 January 1980, the first day that the format knows: the same content gives the same bytes. */
const firstDay = 33;
const utf8Names = 1 << 11;
const deflated = 8;
const version = 20;

const crcOf = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crcOf[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

async function packed(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate-raw"))).arrayBuffer());
}

/** Files by name as a ZIP archive, made in the browser: text as UTF-8, no time in the bytes, 4 GB at most. */
export async function packedFiles(files: Iterable<readonly [name: string, pieces: Iterable<string>]>): Promise<Blob> {
  const encoder = new TextEncoder();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  const push = (bytes: Uint8Array<ArrayBuffer>): void => {
    parts.push(bytes);
    offset += bytes.length;
  };
  for (const [name, pieces] of files) {
    const [called, content] = [encoder.encode(name), encoder.encode([...pieces].join(""))];
    const body = await packed(content);
    const fields = new DataView(new ArrayBuffer(26));
    for (const [at, value] of [
      [0, version],
      [2, utf8Names],
      [4, deflated],
      [8, firstDay],
      [22, called.length],
    ] as const)
      fields.setUint16(at, value, true);
    for (const [at, value] of [
      [10, crc32(content)],
      [14, body.length],
      [18, content.length],
    ] as const)
      fields.setUint32(at, value, true);
    const shared = new Uint8Array(fields.buffer);
    const tail = new DataView(new ArrayBuffer(14));
    tail.setUint32(10, offset, true);
    directory.push(Uint8Array.of(0x50, 0x4b, 1, 2, version, 0, ...shared, ...new Uint8Array(tail.buffer), ...called));
    push(Uint8Array.of(0x50, 0x4b, 3, 4, ...shared, ...called));
    push(body);
  }
  const start = offset;
  for (const entry of directory) push(entry);
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, directory.length, true);
  end.setUint16(10, directory.length, true);
  end.setUint32(12, offset - start, true);
  end.setUint32(16, start, true);
  return new Blob([...parts, new Uint8Array(end.buffer)], { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" });
}
