import { financing } from "./financing.js";
import { marketAccess } from "./market-access.js";
import { mentoring } from "./mentoring.js";
import { training } from "./training.js";

export type { Component } from "./component.js";

/** The four components that programs combine, in the paper's order: how help is given. */
export const components = [financing, training, mentoring, marketAccess] as const;

/** The id of one of the components. */
export type ComponentId = (typeof components)[number]["id"];

/** Whether a value is the id of one of the components. */
export function isComponentId(value: unknown): value is ComponentId {
  return components.some(({ id }) => id === value);
}
