import { financing } from "./financing.js";
import { humanResources } from "./human-resources.js";
import { licensing } from "./licensing.js";
import { logistics } from "./logistics.js";
import { marketAccess } from "./market-access.js";
import { productDevelopment } from "./product-development.js";

export type { Form } from "./form.js";

/** The six forms of empowerment of the Coordinating Ministry for Economic Affairs, in the paper's order. */
export const forms = [marketAccess, humanResources, productDevelopment, licensing, financing, logistics] as const;

/** The id of one of the forms. */
export type FormId = (typeof forms)[number]["id"];

/** Whether a value is the id of one of the forms. */
export function isFormId(value: unknown): value is FormId {
  return forms.some(({ id }) => id === value);
}
