import { readFileSync } from "node:fs";
import { join } from "node:path";

import { beforeAll, expect, it } from "vitest";

import { installPacked, type Project } from "../runtimes/install-packed.js";
import { addSmoke, smokeOnNode } from "../runtimes/run-smoke.js";
import { type Chromium, startChromium } from "./chromium.js";
import { openPage, type Page } from "./page.js";
import { serve, type Served } from "./serve.js";

/** What a careful site sends with its pages: no `unsafe-eval`, no inline script, scripts of its own only. */
const policy = { "content-security-policy": "default-src 'none'; script-src 'self'" };

// Reports may come before a module runs, so the first script is this one.
const listen = `globalThis.violations = [];
addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
  violations.push(violatedDirective + " " + blockedURI);
});`;

const run = `import * as library from "/browser.js";
import { smoke } from "/smoke.mjs";
globalThis.answer = smoke(library);`;

const evaluating = `try { new Function(""); } catch {}`;

const script = (body: string): Served => ({ type: "text/javascript", body });
const page = (name: string): Served => ({
  type: "text/html",
  headers: policy,
  body: `<!doctype html><meta charset="utf-8"><title>Smoke test</title>
<script src="/listen.js"></script><script type="module" src="/${name}.js"></script>`,
});

let project: Project;
let chromium: Chromium;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  project = await installPacked();
  addSmoke(project);
  const read = (file: string) => script(readFileSync(join(project.folder, file), "utf8"));
  server = await serve({
    "/": page("run"),
    "/evaluating": page("evaluating"),
    "/listen.js": script(listen),
    "/run.js": script(run),
    "/evaluating.js": script(evaluating),
    "/smoke.mjs": read("smoke.mjs"),
    "/browser.js": read("node_modules/msme-sync/dist/browser.js"),
  });
  chromium = startChromium();
  return async () => {
    await chromium.close();
    await server.close();
    project.remove();
  };
}, 120_000);

/** The next turn of the page, after which reports of its policy have come in. */
const violations = (opened: Page) =>
  opened.evaluate<string[]>("new Promise((resolve) => setTimeout(() => resolve(violations), 50))");

it("the one file gives the same bytes as on Node, under a policy without unsafe-eval", async () => {
  const opened = await openPage(chromium, `${server.origin}/`, 1200);
  expect(await opened.evaluate("answer")).toEqual(await smokeOnNode(project, "import.js"));
  expect(await violations(opened)).toEqual([]);
  expect(opened.complaints).toEqual([]);
  expect(opened.requests).toEqual(
    ["/", "/listen.js", "/run.js", "/browser.js", "/smoke.mjs"].map((path) => server.origin + path),
  );
});

it("such a policy reports a page that evaluates text, so silence means something", async () => {
  const opened = await openPage(chromium, `${server.origin}/evaluating`, 1200);
  expect(await violations(opened)).toEqual(["script-src eval"]);
});
