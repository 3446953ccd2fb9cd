import { readWeights } from "../evaluation/classify/refit/read-weights.js";
import type { Weights } from "../evaluation/classify/weights.js";
import { words } from "../evaluation/report/formats/words.js";
import { findingLine } from "./finding-line.js";
import { messages } from "./messages.js";
import type { Settings } from "./settings.js";
import { Stop } from "./stop.js";
import { wholeOf } from "./whole-of.js";
import type { World } from "./world.js";

/**
 * The trained numbers that the command line names.
 *
 * @throws {@link Stop} for a file that holds none.
 */
export async function trainedWeights({ trained, language }: Settings, world: World): Promise<Weights | undefined> {
  if (trained === undefined) return undefined;
  const text = new TextDecoder().decode(await wholeOf(world.input(trained, 1).read()));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Stop(1, messages.trainedNotReadable(trained, error instanceof Error ? error.message : String(error)));
  }
  const read = readWeights(value);
  const lines = read.findings.map((found) => findingLine(found, language));
  if (!read.ok) throw new Stop(1, messages.trainedNotReadable(trained, lines.join(" ")));
  read.findings.forEach(({ severity }, i) => {
    world.say(`${trained}: ${words[severity][language]}: ${lines[i]!}\n`);
  });
  return read.weights;
}
