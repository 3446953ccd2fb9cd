import type { Chromium } from "./chromium.js";

/** A page as it was opened: what it asked for, what it complained of, and a way to ask it. */
export interface Page {
  readonly requests: readonly string[];
  /** Console errors and warnings, uncaught exceptions, and what the browser itself logs. */
  readonly complaints: readonly string[];
  evaluate<T>(expression: string): Promise<T>;
  close(): Promise<void>;
}

/** Opens an address in a window of this width and waits until it is loaded. */
export async function openPage(chromium: Chromium, url: string, width: number): Promise<Page> {
  const { targetId } = (await chromium.send("Target.createTarget", { url: "about:blank" })) as { targetId: string };
  const { sessionId } = (await chromium.send("Target.attachToTarget", { targetId, flatten: true })) as {
    sessionId: string;
  };
  const send = (method: string, params?: object) => chromium.send(method, params, sessionId);
  const requests: string[] = [];
  const complaints: string[] = [];
  const loaded = new Promise<void>((resolve) => {
    chromium.listen(sessionId, (method, params) => {
      const complaint = complaintOf(method, params);
      if (complaint !== undefined) complaints.push(complaint);
      if (method === "Network.requestWillBeSent") requests.push((params["request"] as { url: string }).url);
      if (method === "Page.loadEventFired") resolve();
    });
  });
  for (const domain of ["Page", "Runtime", "Log", "Network"]) await send(`${domain}.enable`);
  // Not as a mobile phone: it would zoom out over a page that is too wide, and so hide it.
  const metrics = { width, height: 800, deviceScaleFactor: 1, mobile: false };
  await send("Emulation.setDeviceMetricsOverride", metrics);
  const { errorText } = (await send("Page.navigate", { url })) as { errorText?: string };
  if (errorText !== undefined) throw new Error(`${url}: ${errorText}`);
  await loaded;

  return {
    requests,
    complaints,
    evaluate: async <T>(expression: string) => {
      const answer = (await send("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true })) as {
        result: { value: T };
        exceptionDetails?: { text: string; exception?: { description?: string } };
      };
      const thrown = answer.exceptionDetails;
      if (thrown !== undefined) throw new Error(thrown.exception?.description ?? thrown.text);
      return answer.result.value;
    },
    close: async () => {
      await chromium.send("Target.closeTarget", { targetId });
    },
  };
}

function complaintOf(method: string, params: Readonly<Record<string, unknown>>): string | undefined {
  if (method === "Log.entryAdded") return (params["entry"] as { text: string }).text;
  if (method === "Runtime.exceptionThrown") return JSON.stringify(params["exceptionDetails"]);
  if (method === "Runtime.consoleAPICalled" && ["error", "warning", "assert"].includes(params["type"] as string))
    return JSON.stringify(params["args"]);
  return undefined;
}
