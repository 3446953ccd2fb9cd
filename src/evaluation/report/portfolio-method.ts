import { limitations } from "../../paper/index.js";
import type { Portfolio } from "../portfolio/portfolio.js";
import { cite } from "./cite.js";
import type { ReportCell, ReportSection } from "./report.js";

/** The published mapping beside this portfolio, with the reason why it measures nothing. */
export function publishedSection({ published, totals }: Portfolio): ReportSection {
  const share = (part: number, whole: number): ReportCell =>
    whole === 0 ? { absent: "not-computable" } : part / whole;
  const sources = cite(published.sources);
  return {
    id: "published",
    title: { en: "The published mapping, as information", id: "Pemetaan terpublikasi sebagai informasi" },
    blocks: [
      {
        kind: "prose",
        id: "published-because",
        paragraphs: [published.because, ...published.unknown.map(({ text }) => text)],
      },
      {
        kind: "table",
        id: "published",
        caption: {
          en: "Programs by pillar, published and in this portfolio",
          id: "Program menurut pilar, terpublikasi dan dalam portofolio ini",
        },
        columns: [
          { id: "pillar", label: { en: "Pillar", id: "Pilar" }, kind: "text" },
          { id: "published", label: { en: "Published", id: "Terpublikasi" }, kind: "count" },
          { id: "published-share", label: { en: "Share", id: "Porsi" }, kind: "share" },
          { id: "here", label: { en: "This portfolio", id: "Portofolio ini" }, kind: "count" },
          { id: "here-share", label: { en: "Share", id: "Porsi" }, kind: "share" },
        ],
        rows: published.rows.map(({ label, published: there, here }) => [
          label,
          there,
          share(there, published.total),
          here,
          share(here, totals.relevant),
        ]),
        note: { en: `Source: ${sources.en}.`, id: `Sumber: ${sources.id}.` },
      },
    ],
  };
}

/** What the codes are, and what the study behind the categories says it cannot tell. */
export function methodSection(): ReportSection {
  const where = cite(limitations[0].sources);
  return {
    id: "method",
    title: { en: "Method and limits", id: "Metode dan keterbatasan" },
    blocks: [
      {
        kind: "prose",
        id: "method",
        paragraphs: [
          {
            en: "The codes in this report are answers of the msme-sync library, not an official classification: neither TNP2K nor any ministry has issued them. The categories are the study's. The rules that decide between them are inferred by the library, because the study gives none.",
            id: "Kode dalam laporan ini adalah jawaban perangkat lunak msme-sync, bukan klasifikasi resmi: kode tersebut tidak diterbitkan oleh TNP2K ataupun kementerian/lembaga mana pun. Kategorinya berasal dari kajian. Aturan untuk memilih di antara kategori itu disimpulkan oleh perangkat lunak ini, karena kajian tidak memuatnya.",
          },
          {
            en: "A program is read from its name, description, agency and context alone. An answer is accepted where it is certain enough as a whole (that the program is relevant, that each code belongs and that no other does) for the classifier's target, and left for review elsewhere; a code given by a person always counts.",
            id: "Program dibaca hanya dari nama, uraian, instansi, dan konteksnya. Jawaban diterima apabila secara keseluruhan cukup pasti menurut target pengklasifikasi (programnya relevan, setiap kodenya tepat, dan tidak ada kode lain); selebihnya perlu ditelaah. Kode yang ditetapkan oleh petugas selalu berlaku.",
          },
          {
            en: `The study behind the categories names limits of its own (${where.en}):`,
            id: `Kajian yang menjadi sumber kategori menyebut keterbatasannya sendiri (${where.id}):`,
          },
          ...limitations.map(({ text }) => text),
        ],
      },
    ],
  };
}
