import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A file to serve, with further headers if it needs them. */
export interface Served {
  readonly type: "text/html" | "text/javascript";
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Serves these files by path on the loopback interface only. */
export async function serve(
  files: Readonly<Record<string, Served>>,
): Promise<{ readonly origin: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const file = files[request.url ?? ""];
    if (file === undefined) response.writeHead(404).end();
    else response.writeHead(200, { "content-type": `${file.type}; charset=utf-8`, ...file.headers }).end(file.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
