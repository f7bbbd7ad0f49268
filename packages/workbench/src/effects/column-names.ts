/** What the first line of a text table calls its columns, to choose from; none of a file that is no plain text. The server reads the file itself. */
export async function columnNames(file: Blob): Promise<readonly string[]> {
  const head = await file.slice(0, 10_000).text();
  const [line = ""] = head.split(/\r?\n/);
  if (line.includes("\u0000") || line.includes("\uFFFD") || line.startsWith("PK")) return [];
  const [sign = ","] = [",", ";", "\t", "|"].toSorted((a, b) => line.split(b).length - line.split(a).length);
  const names = line
    .replace(/^\uFEFF/, "")
    .split(sign)
    .map((name) => name.trim().replace(/^"(.*)"$/, "$1"));
  return names.length < 2 ? [] : [...new Set(names.filter((name) => name !== ""))];
}
