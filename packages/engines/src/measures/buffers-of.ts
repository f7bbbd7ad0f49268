/** The memory of all arrays of numbers in plain data, each once: handed over instead of copied. Memory that is shared, or that an array only looks into, is copied. */
export function buffersOf(value: unknown, found = new Set<ArrayBuffer>()): ArrayBuffer[] {
  if (ArrayBuffer.isView(value)) {
    const { buffer } = value;
    if (buffer instanceof ArrayBuffer && buffer.byteLength === value.byteLength && buffer.byteLength > 0) found.add(buffer);
  } else if (Array.isArray(value)) {
    if (typeof value[0] === "object") for (const each of value) buffersOf(each, found);
  } else if (typeof value === "object" && value !== null && !(value instanceof Map)) for (const each of Object.values(value)) buffersOf(each, found);
  return [...found];
}
