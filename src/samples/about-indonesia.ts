import type { Text } from "../entry.js";

/** What the sample portfolio is and is not: say it wherever the sample is shown. */
export const aboutIndonesia: Text = {
  en:
    "A sample portfolio of real Indonesian programs for micro, small and medium enterprises, described in our own words. " +
    "It is no official list, it is not complete, and it is not the list of 120 programs that TNP2K and LD-FEB UI mapped; that list was not available to us. " +
    "Each record says where it comes from: a page that was read when the list was drawn up, or general knowledge that was not looked up. " +
    "The source stands for the description; legal bases, partner organizations and the agencies' present names were partly added from general knowledge. " +
    "Agencies that run a program today carry the names they have had since October 2024; where a program ended before, or where it went is not certain, the name of its time is kept. " +
    "Budgets are not known and are left out. The reviewed codes are ours: they follow the codebook of msme-sync, not a decision of TNP2K or of any ministry.",
  id:
    "Contoh portofolio program nyata bagi usaha mikro, kecil, dan menengah di Indonesia, yang diuraikan dengan kalimat kami sendiri. " +
    "Contoh ini bukan daftar resmi, tidak lengkap, dan bukan daftar 120 program yang dipetakan TNP2K dan LD-FEB UI; daftar tersebut tidak tersedia bagi kami. " +
    "Setiap program menyebutkan sumbernya: halaman yang dibaca saat daftar disusun, atau pengetahuan umum yang tidak diperiksa kembali. " +
    "Sumber berlaku bagi uraian program; dasar hukum, mitra, dan nama K/L saat ini sebagian ditambahkan dari pengetahuan umum. " +
    "K/L yang kini menjalankan program disebut dengan nama sejak Oktober 2024; untuk program yang sudah berakhir sebelumnya, atau yang kelanjutannya belum pasti, dipakai nama pada masanya. " +
    "Anggaran tidak diketahui dan tidak dicantumkan. Kode hasil telaah berasal dari kami: mengikuti buku kode msme-sync, bukan keputusan TNP2K atau kementerian mana pun.",
};
