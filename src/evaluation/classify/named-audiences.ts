import { type AudienceId, audiences, isAudienceId } from "../../audiences/index.js";
import type { Classification } from "./classification.js";
import type { CueTable } from "./cues.js";
import type { HitList } from "./hit-list.js";
import { fields } from "./slots.js";

/** In the order in which they are reported. */
const ids: readonly AudienceId[] = audiences.map(({ id }) => id).sort();

/** Which audiences a cue names: a bit for each of `ids`. */
export function audiencesOfCues({ cues, groups }: CueTable): Uint32Array {
  const bits = groups.map((group) => {
    const [facet, id, grade] = group.split(".");
    // A weak term ("usaha", "business") names nobody by itself.
    return facet === "audience" && grade === "strong" && isAudienceId(id) ? 1 << ids.indexOf(id) : 0;
  });
  return Uint32Array.from(cues, (cue) => cue.groups.reduce((named, group) => named | bits[group]!, 0));
}

const allFirms = ids.indexOf("all-firms");
const agency = fields.indexOf("agency");
const code = fields.indexOf("code");

/** Whom the text itself names, by mention only: hits in its own words, not in the agency's name. */
export function namedAudiences(audiencesOf: Uint32Array, hits: HitList): Classification["audiences"] {
  const { cues, fields: places, negated, count } = hits;
  const namedBy: (number[] | undefined)[] = [];
  for (let at = 0; at < count; at++) {
    let named = audiencesOf[cues[at]!]!;
    if (named === 0 || negated[at] === 1 || places[at] === agency || places[at] === code) continue;
    for (; named !== 0; named &= named - 1) (namedBy[31 - Math.clz32(named & -named)] ??= []).push(at);
  }
  const ofAll = namedBy[allFirms];
  if (ofAll !== undefined) {
    const others = namedBy.filter((_, place) => place !== allFirms).flat() as readonly number[];
    namedBy[allFirms] = ofAll.filter((at) => !others.some((other) => isInside(hits, at, other)));
  }
  return ids.flatMap((id, place) => {
    const own = namedBy[place];
    return own === undefined || own.length === 0 ? [] : [{ id, hits: own }];
  });
}

/** Whether a hit is a part of a longer one: the firms in "small firms" are small ones, not all. */
function isInside({ fields: places, starts, ends }: HitList, at: number, other: number): boolean {
  const [start, end] = [starts[at]!, ends[at]!];
  const [from, to] = [starts[other]!, ends[other]!];
  return places[at] === places[other] && from <= start && end <= to && to - from > end - start;
}
