import { expect, test } from "vitest";
import { guardedCsv } from "./csv-text.ts";

test.each([
  ["a,b\n=1+1,-5\n", "a,b\n'=1+1,-5\n"],
  ["-5,+3,-0.5,1e5,-x,@x\n", "-5,+3,-0.5,1e5,'-x,'@x\n"],
  ['"=a,b","he said ""=x""",x\n', '"\'=a,b","he said ""=x""",x\n'],
  ["'=x,'plain,'\n", "''=x,'plain,'\n"],
  ['"\tx","\r=1",\n,,\n', '"\'\tx","\'\r=1",\n,,\n'],
  ["", ""],
  ["=x", "'=x"],
])("%j becomes %j", (text, guarded) => {
  expect(guardedCsv(text)).toBe(guarded);
});
