import type { Text } from "../entry.js";
import type { CommandId } from "./settings.js";

/** An example that can be typed as it stands, and what it does. */
export interface HelpExample {
  readonly line: string;
  readonly does: Text;
}

/** What help says about a command. */
export interface HelpTopic {
  readonly usage: string;
  /** For the list of commands. */
  readonly short: Text;
  readonly paragraphs: readonly Text[];
  readonly examples: readonly HelpExample[];
}

/** The help of each command; its options are read off their table. */
export const helpTopics: Readonly<Record<CommandId, HelpTopic>> = {
  check: {
    usage: "check [FILE]",
    short: {
      en: "Say what is wrong or doubtful in a table, with row, column and cure.",
      id: "Menyebutkan yang keliru atau meragukan dalam tabel, dengan baris, kolom, dan cara memperbaikinya.",
    },
    paragraphs: [
      {
        en: "Reads the data as the other commands do and says what was found: errors (the row is rejected), warnings (the row is kept, look at it) and notes. Nothing is changed. Begin here with a new table.",
        id: "Membaca data seperti perintah lainnya dan menyebutkan temuannya: kesalahan (baris ditolak), peringatan (baris tetap dibaca, perlu dilihat), dan catatan. Data tidak diubah. Mulailah dari sini untuk tabel baru.",
      },
    ],
    examples: [
      {
        line: "msme-sync check programs.csv",
        does: { en: "What is wrong, gravest first.", id: "Temuan, yang terberat lebih dahulu." },
      },
      {
        line: "msme-sync check programs.csv --format csv --output findings.csv",
        does: { en: "Every finding as a table.", id: "Semua temuan sebagai tabel." },
      },
      {
        line: 'msme-sync check programs.csv --columns "Judul=name" --delimiter ";"',
        does: {
          en: "A table whose header is not recognized by itself.",
          id: "Tabel yang judul kolomnya tidak dikenali sendiri.",
        },
      },
      {
        line: "msme-sync check programs.csv --rejected rejected.csv --language id",
        does: {
          en: "The rows that cannot be read, with the reasons, in Indonesian.",
          id: "Baris yang tidak dapat dibaca beserta alasannya, dalam bahasa Indonesia.",
        },
      },
    ],
  },
  classify: {
    usage: "classify [FILE]",
    short: {
      en: "Give every program its pillar, strategies, forms and components.",
      id: "Memberi setiap program pilar, strategi, bentuk, dan komponennya.",
    },
    paragraphs: [
      {
        en: "Writes the columns of the table beside the codes, each with its probability and a decision: accept, or review by a person. The column strict_reading says which programs count where only small firms, cooperatives and entrepreneurs do: counted, set-aside or not-relevant. Tables of any length are written row by row.",
        id: "Menulis kolom tabel di samping kodenya, masing-masing dengan peluang dan keputusan: accept (diterima) atau review (ditelaah petugas). Kolom pembacaan_ketat menyebutkan program yang terhitung bila hanya usaha mikro, kecil, dan menengah, koperasi, serta wirausaha yang dihitung: counted (terhitung), set-aside (disisihkan), atau not-relevant (tidak relevan). Kolom yang berakhiran _oleh menyebutkan siapa yang menjawab: classifier (pengklasifikasi) atau person (petugas). Tabel sepanjang apa pun ditulis baris demi baris.",
      },
      {
        en: "The review loop: --review writes what people must decide, a spreadsheet program fills it in, --apply reads the decisions back. A person's decision always wins, and every row of the table is accounted for. Classify, report and synchronize all take --apply.",
        id: "Alur telaah: --review menulis hal yang harus diputuskan petugas, tabelnya diisi di lembar kerja, lalu --apply membaca kembali penetapannya. Penetapan petugas selalu menang, dan nasib setiap baris disebutkan. Perintah classify, report, dan synchronize menerima --apply.",
      },
    ],
    examples: [
      {
        line: "msme-sync classify programs.csv --output codes.csv",
        does: { en: "The table with its codes.", id: "Tabel beserta kodenya." },
      },
      {
        line: "msme-sync classify --sample --format text --language id",
        does: {
          en: "The answers with their evidence, to read.",
          id: "Jawaban beserta buktinya, untuk dibaca.",
        },
      },
      {
        line: "msme-sync classify programs.csv --review --output review.csv",
        does: { en: "What people must decide.", id: "Hal yang harus diputuskan petugas." },
      },
      {
        line: "msme-sync classify programs.csv --apply review.csv --output codes.csv",
        does: { en: "The codes with people's decisions.", id: "Kode beserta penetapan petugas." },
      },
      {
        line: "cat programs.csv | msme-sync classify --format jsonl | head -3",
        does: {
          en: "In a pipe: programs and whole classifications, one a line.",
          id: "Dalam pipa: program dan klasifikasi lengkap, satu per baris.",
        },
      },
    ],
  },
  report: {
    usage: "report [FILE]",
    short: {
      en: "Report a portfolio: counts, gaps, what needs a person, who runs what.",
      id: "Melaporkan portofolio: jumlah, kekosongan, yang perlu ditelaah, dan siapa pelaksananya.",
    },
    paragraphs: [
      {
        en: "Classifies the programs and writes a report for people: as text in the terminal, as one web page that needs nothing else (HTML, also to print), as Markdown, or as data (JSON, CSV).",
        id: "Mengklasifikasi program dan menulis laporan untuk dibaca: teks di terminal, satu halaman web mandiri (HTML, dapat dicetak), Markdown, atau data (JSON, CSV).",
      },
      {
        en: "Ministries disagree about who counts. A section sets the strict reading (small firms, cooperatives, entrepreneurs, by mention) beside the broad one (all relevant programs); --strict draws the whole report strictly and lists what it sets aside.",
        id: "Siapa yang terhitung berbeda antarkementerian. Satu bagian laporan menyandingkan pembacaan ketat (usaha mikro, kecil, dan menengah, koperasi, wirausaha yang disebut dalam teks) dengan pembacaan luas (semua program relevan); --strict menyusun seluruh laporan menurut pembacaan ketat dan mencantumkan yang disisihkan.",
      },
    ],
    examples: [
      {
        line: "msme-sync report --sample",
        does: {
          en: "A report to look at, in the terminal.",
          id: "Contoh laporan di terminal.",
        },
      },
      {
        line: "msme-sync report programs.csv --output report.html",
        does: { en: "A web page; open it in a browser.", id: "Halaman web; buka di peramban." },
      },
      {
        line: "msme-sync report programs.csv --language id --output laporan.html",
        does: { en: "The same in Indonesian.", id: "Laporan yang sama dalam bahasa Indonesia." },
      },
      {
        line: "msme-sync report programs.csv --apply review.csv --output report.md",
        does: {
          en: "With people's decisions, as Markdown.",
          id: "Dengan penetapan petugas, sebagai Markdown.",
        },
      },
      {
        line: "msme-sync report programs.csv --strict --output strict.html",
        does: {
          en: "Only what names small firms, cooperatives or entrepreneurs.",
          id: "Hanya yang menyebut usaha mikro, kecil, atau menengah, koperasi, atau wirausaha.",
        },
      },
    ],
  },
  synchronize: {
    usage: "synchronize [FILE] --model MODEL",
    short: {
      en: "Group the programs by a model: who meets where, what is left over.",
      id: "Mengelompokkan program menurut model: siapa bertemu di mana, apa yang tersisa.",
    },
    paragraphs: [
      {
        en: "Says which programs belong together under a model, which agencies meet there, what is unplaced and why, and what that suggests to do.",
        id: "Menyebutkan program yang sekelompok menurut suatu model, instansi yang bertemu di sana, yang tidak masuk kelompok beserta sebabnya, dan saran tindak lanjutnya.",
      },
    ],
    examples: [
      {
        line: "msme-sync synchronize --sample --model form-grouping",
        does: { en: "By six forms of empowerment.", id: "Menurut enam bentuk pemberdayaan." },
      },
      {
        line: "msme-sync synchronize programs.csv --model program-mapping --output pillars.html",
        does: { en: "By three pillars, as a web page.", id: "Menurut tiga pilar, sebagai halaman web." },
      },
      {
        line: "msme-sync synchronize programs.csv --model program-combination --language id",
        does: {
          en: "By what programs combine, in Indonesian.",
          id: "Menurut gabungan komponen program, dalam bahasa Indonesia.",
        },
      },
    ],
  },
  train: {
    usage: "train [FILE]",
    short: {
      en: "Fit the classifier to your own codes, and say what that is worth.",
      id: "Menyesuaikan pengklasifikasi dengan kode Anda sendiri, dan menyebutkan manfaatnya.",
    },
    paragraphs: [
      {
        en: "Learns from the programs that people coded: those of a table with codes and who gave them, or of a filled review table (--apply). The gain is measured on programs that were left out; where it is not certain, keep the numbers that you had. JSON holds the numbers for --trained; every other format is a report.",
        id: "Belajar dari program yang dikodekan petugas: dari tabel yang memuat kode dan pemberi kodenya, atau dari tabel telaah yang sudah diisi (--apply). Peningkatannya diukur pada program yang disisihkan; bila tidak pasti, tetap gunakan angka semula. JSON memuat angka untuk --trained; bentuk lainnya berupa laporan.",
      },
    ],
    examples: [
      {
        line: "msme-sync train coded.csv",
        does: { en: "What training would gain.", id: "Peningkatan yang diperoleh dari pelatihan." },
      },
      {
        line: "msme-sync train programs.csv --apply review.csv --output trained.json",
        does: { en: "The numbers, from people's decisions.", id: "Angka hasil pelatihan dari penetapan petugas." },
      },
      {
        line: "msme-sync classify programs.csv --trained trained.json --output codes.csv",
        does: { en: "Classify with them.", id: "Klasifikasi dengan angka tersebut." },
      },
    ],
  },
  compare: {
    usage: "compare [PROBLEM]",
    short: {
      en: "Compare the eight models, or alternatives of your own, and say what the answer rests on.",
      id: "Membandingkan delapan model, atau alternatif Anda sendiri, beserta dasar jawabannya.",
    },
    paragraphs: [
      {
        en: "Without PROBLEM, compares the eight models on what the paper says of them: how much is known of each, who is first under which assumptions, over which share of all weights, and what would flip it.",
        id: "Tanpa PROBLEM, membandingkan delapan model berdasarkan isi naskah: seberapa banyak yang diketahui tentang setiap model, siapa yang pertama dengan asumsi apa, pada bagian bobot mana, dan apa yang dapat membaliknya.",
      },
      {
        en: 'PROBLEM is a table (CSV) with a criterion in each column and an alternative in each row; rows named "direction" (more or less), "weight", "lowest" and "highest" speak of the criteria. Or JSON with alternatives, criteria and values.',
        id: 'PROBLEM adalah tabel (CSV) dengan satu kriteria per kolom dan satu alternatif per baris; baris bernama "arah" (lebih besar atau lebih kecil), "bobot", "terendah", dan "tertinggi" menjelaskan kriteria. Atau JSON dengan alternatives, criteria, dan values.',
      },
    ],
    examples: [
      {
        line: "msme-sync compare",
        does: { en: "The eight models, in the terminal.", id: "Delapan model, di terminal." },
      },
      {
        line: "msme-sync compare --weights ease-of-implementation=2,participation=1 --language id",
        does: { en: "With weights of your own, in Indonesian.", id: "Dengan bobot sendiri, dalam bahasa Indonesia." },
      },
      {
        line: "msme-sync compare policies.csv --output comparison.html",
        does: { en: "Your own alternatives, as a web page.", id: "Alternatif Anda sendiri, sebagai halaman web." },
      },
      {
        line: "msme-sync compare policies.csv --method topsis --gaps interval",
        does: {
          en: "By another method, with gaps that may hold anything.",
          id: "Dengan metode lain, dan sel kosong yang dapat berisi apa pun.",
        },
      },
    ],
  },
};
