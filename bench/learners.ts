/**
 * What a user would pick to classify programs: packages that learn, and rules. They work in a thread of their own, because
 * loading one of them (natural) makes reading strings several times as slow for everything beside it.
 */
import { once } from "node:events";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { parentPort, Worker, workerData } from "node:worker_threads";
import type { Contender } from "./interleaved.js";
import type { ProgramText } from "./program-texts.js";

interface NaturalClassifier {
  readonly addDocument: (text: string, label: string) => void;
  readonly train: () => void;
  readonly classify: (text: string) => string;
}
interface WinkClassifier {
  readonly definePrepTasks: (tasks: readonly ((text: string) => string[])[]) => void;
  readonly learn: (text: string, label: string) => void;
  readonly consolidate: () => void;
  readonly predict: (text: string) => string;
}
interface WinkToken {
  readonly out: (what?: unknown) => string | boolean;
}
interface WinkTokens {
  readonly filter: (keep: (token: WinkToken) => boolean) => WinkTokens;
  readonly each: (take: (token: WinkToken) => void) => void;
}
interface WinkNlp {
  readonly its: Readonly<Record<"type" | "stopWordFlag" | "negationFlag" | "stem", unknown>>;
  readonly readDoc: (text: string) => { readonly tokens: () => WinkTokens };
}
interface RuleEngine {
  readonly addOperator: (name: string, evaluate: (fact: string, value: string) => boolean) => void;
  readonly addRule: (rule: object) => void;
  readonly run: (facts: object) => Promise<unknown>;
}

/** What the peers are made of: the phrases of each answer, and texts with the answer to learn from. */
export interface Task {
  readonly folder: string;
  readonly phrasesOf: ReadonlyMap<string, readonly string[]>;
  readonly examples: readonly (readonly [text: string, answer: string])[];
}

const names = [
  "natural BayesClassifier",
  "natural LogisticRegressionClassifier",
  "wink-naive-bayes-text-classifier",
  "json-rules-engine",
] as const;

type Learners = Readonly<Record<(typeof names)[number], (text: string) => unknown>>;

function learnersOf({ folder, phrasesOf, examples }: Task): Learners {
  const require = createRequire(resolve(folder, "package.json"));
  const load = (name: string): unknown => require(name);
  const natural = load("natural") as Record<
    "BayesClassifier" | "LogisticRegressionClassifier",
    new () => NaturalClassifier
  >;
  const learned = (kind: keyof typeof natural, most: number): NaturalClassifier => {
    const classifier = new natural[kind]();
    for (const [text, answer] of examples.slice(0, most)) classifier.addDocument(text, answer);
    classifier.train();
    return classifier;
  };
  const bayes = learned("BayesClassifier", 1500);
  const logistic = learned("LogisticRegressionClassifier", 100);
  const nlp = (load("wink-nlp") as (model: unknown) => WinkNlp)(load("wink-eng-lite-web-model"));
  const wink = (load("wink-naive-bayes-text-classifier") as () => WinkClassifier)();
  // As its documentation prepares texts.
  wink.definePrepTasks([
    (text) => {
      const tokens: string[] = [];
      nlp
        .readDoc(text)
        .tokens()
        .filter((token) => token.out(nlp.its.type) === "word" && token.out(nlp.its.stopWordFlag) !== true)
        .each((token) => {
          tokens.push(`${token.out(nlp.its.negationFlag) === true ? "!" : ""}${String(token.out(nlp.its.stem))}`);
        });
      return tokens;
    },
  ]);
  for (const [text, answer] of examples.slice(0, 1500)) wink.learn(text, answer);
  wink.consolidate();
  const { Engine } = load("json-rules-engine") as { Engine: new () => RuleEngine };
  const engine = new Engine();
  engine.addOperator("mentions", (text, phrase) => text.includes(phrase));
  for (const [answer, own] of phrasesOf)
    engine.addRule({
      conditions: { any: own.map((value) => ({ fact: "text", operator: "mentions", value })) },
      event: { type: answer },
    });
  return {
    "natural BayesClassifier": (text) => bayes.classify(text),
    "natural LogisticRegressionClassifier": (text) => logistic.classify(text),
    "wink-naive-bayes-text-classifier": (text) => wink.predict(text),
    "json-rules-engine": (text) => engine.run({ text: text.toLowerCase() }),
  };
}

interface Order {
  readonly name: (typeof names)[number];
  readonly texts: readonly string[];
}

/** The thread's side: makes the learners, then lets one after the other classify what it is sent. */
export function serveLearners(): void {
  const learners = learnersOf(workerData as Task);
  parentPort!.on("message", ({ name, texts }: Order) => {
    const run = async (): Promise<void> => {
      for (const text of texts) await learners[name](text);
      parentPort!.postMessage("done");
    };
    void run();
  });
  parentPort!.postMessage("ready");
}

/** The learners as contenders, and how to let their thread go. Each answers one question: the pillar. */
export async function learnerPeers(
  script: URL,
  task: Task,
): Promise<{ readonly peers: readonly Contender<ProgramText>[]; readonly end: () => Promise<unknown> }> {
  const worker = new Worker(script, { workerData: task });
  const answer = (): Promise<unknown> => once(worker, "message");
  await answer();
  const peers = names.map((name): Contender<ProgramText> => ({
    name,
    most: 8,
    against: "classify",
    run: (programs) => {
      const done = answer();
      const texts = programs.map(({ name, description = "" }) => `${name}. ${description}`);
      worker.postMessage({ name, texts } satisfies Order);
      return done;
    },
  }));
  return { peers, end: () => worker.terminate() };
}
