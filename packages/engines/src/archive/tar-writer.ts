const block = 512;
const plainName = /^[\x21-\x7e]{1,100}$/;

/** The header of a file, and where its name is longer or more than ASCII a header of the pax kind before it. No time and no owner: the same content is the same bytes. */
export function tarHeader(name: string, size: number): Uint8Array {
  if (plainName.test(name)) return header(name, size, "0");
  const record = Buffer.from(paxRecord("path", name), "utf8");
  return Buffer.concat([header("pax", record.length, "x"), record, tarPadding(record.length), header("long", size, "0")]);
}

/** Zeros that fill the last block of a file. */
export function tarPadding(size: number): Uint8Array {
  return Buffer.alloc((block - (size % block)) % block);
}

/** Two empty blocks end an archive. */
export const tarEnd: Uint8Array = Buffer.alloc(2 * block);

function header(name: string, size: number, type: "0" | "x"): Buffer {
  if (size >= 8 ** 11) throw new RangeError(`tarHeader: ${name} has 8 GB or more`);
  const bytes = Buffer.alloc(block);
  bytes.write(name, 0, "latin1");
  bytes.write("0000644\0", 100);
  bytes.write("0000000\0", 108);
  bytes.write("0000000\0", 116);
  bytes.write(`${size.toString(8).padStart(11, "0")}\0`, 124);
  bytes.write("00000000000\0", 136);
  bytes.write("        ", 148);
  bytes.write(type, 156);
  bytes.write("ustar\0" + "00", 257);
  const sum = bytes.reduce((total, each) => total + each, 0);
  bytes.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  return bytes;
}

/** `LENGTH path=NAME\n`, where the length counts itself. */
function paxRecord(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`;
  const bytes = Buffer.byteLength(rest);
  let length = bytes + String(bytes).length;
  if (String(length).length !== String(bytes).length) length = bytes + String(length).length;
  return `${length}${rest}`;
}
