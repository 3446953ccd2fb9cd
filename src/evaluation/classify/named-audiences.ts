import { type AudienceId, audiences, isAudienceId } from "../../audiences/index.js";
import type { Classification } from "./classification.js";
import type { CueTable } from "./cues.js";
import type { HitList } from "./find/index.js";
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

const agency = fields.indexOf("agency");
const code = fields.indexOf("code");

/** Whom the text itself names, by mention only: hits in its own words, not in the agency's name. */
export function namedAudiences(audiencesOf: Uint32Array, hits: HitList): Classification["audiences"] {
  const { cues, fields: places, negated, count } = hits;
  let named = 0;
  const naming: number[] = [];
  for (let at = 0; at < count; at++) {
    const bits = audiencesOf[cues[at]!]!;
    if (bits === 0 || negated[at] === 1 || places[at] === agency || places[at] === code) continue;
    named |= bits;
    naming.push(at);
  }
  const audiences: { id: AudienceId; hits: number[] }[] = [];
  for (let place = 0; named >>> place !== 0; place++) {
    if (((named >>> place) & 1) === 0) continue;
    const own = naming.filter((at) => ((audiencesOf[cues[at]!]! >>> place) & 1) === 1);
    audiences.push({ id: ids[place]!, hits: own });
  }
  const all = audiences.find(({ id }) => id === "all-firms");
  if (all === undefined) return audiences;
  const others = audiences.flatMap((one) => (one === all ? [] : one.hits));
  all.hits = all.hits.filter((at) => !others.some((other) => isInside(hits, at, other)));
  return all.hits.length > 0 ? audiences : audiences.filter((one) => one !== all);
}

/** Whether a hit is a part of a longer one: the firms in "small firms" are small ones, not all. */
function isInside({ fields: places, starts, ends }: HitList, at: number, other: number): boolean {
  const [start, end] = [starts[at]!, ends[at]!];
  const [from, to] = [starts[other]!, ends[other]!];
  return places[at] === places[other] && from <= start && end <= to && to - from > end - start;
}
