import { expect, test } from "vitest";
import { loosePorts } from "../../../test/asked-of.ts";
import { showMethod } from "./show-method.ts";

const methodPages = {
  list: async () =>
    ["complexity", "complexity/eci-pci", "survival", "complexity/fitness"].map((name) => ({
      name,
      title: `Of ${name}`,
      covers: name === "survival" ? ["ratio"] : [],
    })),
  read: async (name: string) => `# ${name}`,
};

async function asked(name?: string) {
  const outcome = await showMethod.run({ ...loosePorts, methodPages }, { name });
  return outcome.ok ? (outcome.value.page?.text ?? outcome.value.pages.length) : outcome.notes.map(({ code, parameters }) => [code, parameters?.["near"]]);
}

test("a page by its name, by the last part of it, by a measure's own name or its family's; all of them without a name", async () => {
  expect(await asked("complexity/eci-pci")).toBe("# complexity/eci-pci");
  expect(await asked("eci-pci")).toBe("# complexity/eci-pci");
  expect(await asked("complexity.fitness")).toBe("# complexity/fitness");
  expect(await asked("survival.median")).toBe("# survival");
  expect(await asked("complexity.eci")).toBe("# complexity");
  expect(await asked("ratio")).toBe("# survival");
  expect(await asked("ratio.ratio")).toBe("# survival");
  expect(await asked()).toBe(4);
});

test("what there is no page of is said, with the name that is near", async () => {
  expect(await asked("survivl")).toEqual([["method.unknown", "survival"]]);
  expect(await asked("../../etc/passwd")).toEqual([["method.unknown", "–"]]);
});
