import { execFileSync, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { districtBytes } from "./tables.js";

const folder = mkdtempSync(join(tmpdir(), "msme-sync-test-"));
const command = join(folder, "cli.mjs");
const source = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));

beforeAll(async () => {
  await build({ entryPoints: [source], bundle: true, platform: "node", format: "esm", outfile: command });
  writeFileSync(join(folder, "umkm.csv"), districtBytes);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs the command in a process; `stdin` is written piece by piece. `read` ends reading the output after so many bytes. */
function run(args: readonly string[], stdin: readonly Uint8Array[] = [], read = Infinity): Promise<Ended> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [command, ...args], { cwd: folder });
    let [out, error] = ["", ""];
    child.stdout.on("data", (chunk: Buffer) => {
      out += chunk.toString();
      if (out.length >= read) child.stdout.destroy();
    });
    child.stderr.on("data", (chunk: Buffer) => {
      error += chunk.toString();
    });
    child.on("error", fail);
    child.on("close", (status) => {
      done({ status, out, error });
    });
    for (const chunk of stdin) child.stdin.write(chunk);
    child.stdin.end();
  });
}

describe("the command as a process", () => {
  it("reads a file, writes the result and nothing else to standard output, and exits with 3 for rejected rows", async () => {
    const { status, out, error } = await run(["classify", "umkm.csv", "--format", "jsonl"]);
    expect(status).toBe(3);
    expect(
      out
        .trim()
        .split("\n")
        .map((line) => (JSON.parse(line) as { program: { name: string } }).program.name),
    ).toEqual([
      "Pelatihan kewirausahaan – angkatan I",
      "Subsidi bunga kredit bagi UMKM",
      "Fasilitasi sertifikasi halal",
    ]);
    expect(error).toContain("1 of 4 rows was rejected");
  });

  it("reads standard input twice without holding it, and leaves no temporary file behind", async () => {
    const before = temporary();
    const pieces = [districtBytes.subarray(0, 100), districtBytes.subarray(100)];
    const { out } = await run(["classify", "-"], pieces);
    expect(out).toBe((await run(["classify", "umkm.csv"])).out);
    expect(temporary()).toEqual(before);
  });

  it("ends quietly when its reader stops reading", async () => {
    const { status, error } = await run(["classify", "--sample", "--format", "jsonl"], [], 10);
    expect([status, error]).toEqual([0, ""]);
  });

  it("writes a result to a file and exits with 0", async () => {
    const { status, out, error } = await run(["report", "--sample", "--output", "report.md"]);
    expect([status, out, error]).toEqual([0, "", ""]);
    expect(readFileSync(join(folder, "report.md"), "utf8")).toMatch(/^# Sample portfolio/);
  });

  it("exits with 2 for wrong usage", async () => {
    expect((await run(["report", "--formt"])).status).toBe(2);
  });

  it.each([
    ["a file that is not there", ["check", "tiada.csv"], 'There is no file "tiada.csv"'],
    ["a folder", ["check", "."], '"." is a folder'],
    ["a folder to write to that is not there", ["check", "umkm.csv", "-o", "no/r.txt"], "Make the folder first"],
    ["empty standard input", ["report"], "There is nothing in the input"],
  ])("exits with 1 for %s and says what to do", async (_, args, hint) => {
    const { status, out, error } = await run(args);
    expect([status, out]).toEqual([1, ""]);
    expect(error).toContain(hint);
  });

  it.skipIf(process.getuid?.() === 0)("says so when a file may not be read", async () => {
    const file = join(folder, "secret.csv");
    writeFileSync(file, "nama program\nKUR");
    chmodSync(file, 0);
    expect((await run(["check", "secret.csv"])).error).toContain("may not be read");
  });

  it.skipIf(!existsSync("/bin/sh"))("stands in a pipe whose head closes early", () => {
    const line = `"${process.execPath}" "${command}" classify --sample --format jsonl | head -n 1`;
    const out = execFileSync("/bin/sh", ["-c", line], {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
    expect(out.split("\n")).toHaveLength(2);
  });
});

/** Folders that the command made for itself. */
function temporary(): readonly string[] {
  return readdirSync(tmpdir()).filter((name) => /^msme-sync-(?!test)/.test(name));
}
