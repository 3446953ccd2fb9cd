import type { Finding } from "../../entry.js";
import type { IdentifiedProgram } from "./portfolio.js";

/** Which record stands under which: no cycles, whatever the data say. */
export interface Families {
  /** For each record the place of its parent, or -1 when it stands under none of the portfolio. */
  readonly parents: readonly number[];
  /** Places of all records, each parent before its children. */
  readonly order: readonly number[];
  readonly findings: readonly Finding[];
}

/** Finds each record's parent among the records. A circle of parents is opened at its first id in code units. */
export function findFamilies(programs: readonly IdentifiedProgram[]): Families {
  const places = new Map(programs.map(({ id }, place) => [id, place]));
  const parents = programs.map(({ parent }) => (parent === undefined ? -1 : (places.get(parent) ?? -1)));
  const findings: Finding[] = [];
  const absent = programs.filter(({ parent }) => parent !== undefined && !places.has(parent)).length;
  if (absent > 0) findings.push(parentsElsewhere(absent));

  const order: number[] = [];
  const state = new Uint8Array(programs.length); // 0 not seen, 1 on the way up, 2 in the order
  for (let start = 0; start < programs.length; start += 1) {
    const way: number[] = [];
    let place = start;
    while (place !== -1 && state[place] === 0) {
      state[place] = 1;
      way.push(place);
      place = parents[place]!;
    }
    if (place !== -1 && state[place] === 1) {
      const circle = way.slice(way.indexOf(place));
      const top = circle.reduce((best, next) => (programs[next]!.id < programs[best]!.id ? next : best));
      parents[top] = -1;
      findings.push(circleOfParents(circle.map((member) => programs[member]!.id).sort(), programs[top]!.id));
      // From the opened place down: the way runs child to parent, so start it below the top.
      const turn = way.indexOf(top) + 1;
      const first = way.indexOf(place);
      way.push(...way.splice(first, turn - first));
    }
    for (let i = way.length - 1; i >= 0; i -= 1) {
      state[way[i]!] = 2;
      order.push(way[i]!);
    }
  }
  return { parents, order, findings };
}

function parentsElsewhere(count: number): Finding {
  return {
    code: "parent-not-in-portfolio",
    severity: "note",
    message: {
      en: `${count} ${count === 1 ? "record names a parent that is" : "records name parents that are"} not in the portfolio; each is counted on its own.`,
      id: `${count} catatan menyebut induk yang tidak ada dalam portofolio; masing-masing dihitung tersendiri.`,
    },
  };
}

function circleOfParents(ids: readonly string[], top: string): Finding {
  const shown = ids.length > 8 ? [...ids.slice(0, 8), "…"] : ids;
  return {
    code: "parent-circle",
    severity: "warning",
    message: {
      en: `These records stand under one another in a circle: ${shown.join(", ")}. "${top}" is taken as the topmost.`,
      id: `Catatan-catatan ini saling menginduk secara melingkar: ${shown.join(", ")}. "${top}" dianggap yang paling atas.`,
    },
    cure: {
      en: "Correct the parent of at least one of them.",
      id: "Perbaiki induk dari sekurang-kurangnya salah satunya.",
    },
  };
}
