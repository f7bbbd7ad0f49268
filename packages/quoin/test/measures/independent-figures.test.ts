import { expect, test } from "vitest";
import { keptAnswers, keptFindings } from "../kept-answers/kept-answers.ts";
import { differing, independentFigures } from "./independent-figures.ts";

test("findings on relatedness, generic technology and cooperation say what a program without our code makes of the raw tables", async () => {
  const kept: Readonly<Record<string, unknown>> = { ...(await keptAnswers()), "china-its: diagnose": { findings: await keptFindings("china-its") } };
  const figures = independentFigures.filter(({ answer }) => kept[answer] !== undefined);
  expect(figures.length).toBeGreaterThan(100);
  for (const answer of new Set(figures.map((figure) => figure.answer)))
    expect(
      differing(
        kept[answer],
        figures.filter((figure) => figure.answer === answer),
      ),
    ).toEqual([]);
});

test("a figure that is another one, is gone or stands where none is to be, is told", () => {
  const figure = (path: string, value: string, error: number | null = null) => ({ answer: "any", path, value, error });
  const answer = {
    places: [
      { region: "b", share: 0.5 },
      { region: "a", share: null },
    ],
    pairs: [{ a: 1, b: 0, p: 0.04 }],
    said: "confirmed",
  };
  const right = [figure("places[b].share", "0.5"), figure("places[a].share", ""), figure("pairs[a b].p", "0.05", 0.02), figure("said", "confirmed")];
  expect(differing(answer, right)).toEqual([]);
  const wrong = [
    figure("places[b].share", "0.500001"),
    figure("places[a].share", "0"),
    figure("pairs[a b].p", "0.05"),
    figure("places[c].share", "1"),
    figure("places[b].share", ""),
  ];
  expect(differing(answer, wrong)).toHaveLength(wrong.length);
});
