/**
 * Indonesian roots that budget lines are made of, where affixes alone leave a doubt: *mengelola* could come from
 * *kelola* or *elola*, *distribusi* looks like *di-*. A listed word is never taken apart, and a listed root is preferred.
 * Only the trainer's grouping depends on this list; what the matcher finds does not.
 */
const lines = `
adil ajar aju akselerasi akses aktif alat alih alokasi aman ambil ampu anak analisis angkat angkut antar anggar anyam apresiasi arah asah asistensi
asosiasi asuh asuransi atur awas bagi bahan baik bakat bangun bangkit bantu banding barang baru batas bayar bebas beda bekal beli benah bentuk 
beri berkas besar biaya bibit bijak bimbing bina bisnis buat budaya budidaya buka bukti buku bumi butuh cabut calon capai cari catat cegah cepat cerah
cetak cipta coba contoh daftar dagang damping dana dapat dasar data datang daya debitur demonstrasi desa desain digital dinas direktori diseminasi
disiplin distribusi diversifikasi dokumen dorong dukung edar edukasi efektif efisien ekonomi ekspor ekosistem elektronik evaluasi fasilitasi fokus forum
fungsi gadai gagas galang ganti gelar gerak gerai golong guna hadir hasil harga hilir hibah himpun hubung hukum identifikasi ikat iklan iklim ikut
impor imbal implementasi industri informasi inisiasi inkubasi inovasi insentif inspeksi integrasi investasi isi izin jamin jaring jasa jelajah jual kaji kaderisasi
kaya kategori kawal kawasan kelas kelola kelompok kembang kemas kena kendali kenal kerja kerjasama kesan klasifikasi klaster klinik komersial
kompetensi kompetisi komunikasi konsolidasi konsultasi konsumsi kontrak kontribusi koordinasi koperasi kreasi kreatif kredit kriteria kuasa kuat kukuh kumpul
kunjung kurang kurasi kursus laksana lahir lancar lapor latih layak layan legal legalitas lembaga lengkap lestari libat lindung lisensi literasi lokasi
luas lumbung luncur maju mandiri manfaat mantap masuk masyarakat menengah mesin mitra modal modern monitor monitoring mudah mula mulai mutu
naik nelayan niaga nikmat nilai olah operasi optimal organisasi pajak pakai pamer pantau paket pasang pasar pasok pelihara pemerintah perangkat perantara perempuan perintah periksa perlu pesantren pesisir pinjam
pengaruh penuh peran pesan percaya pilih pilot pisah pokok potensi praktik prakarsa prioritas produk produksi produktif profil promosi proses proyeksi publikasi pulih pupuk pusat rancang
rangkul rangsang rata rawat realisasi regulasi rehabilitasi rekomendasi relaksasi rencana replikasi restrukturisasi revitalisasi rintis riset rumah rumus sadar
saing sah saji salur sambung sampai sarana saran satu sebar sedia sejahtera sektor seleksi selenggara seimbang sehat sentra sentuh
serap serah sertifikasi sertifikat siap siar sikap simpan simulasi sinergi sinkron sinkronisasi sistem sosialisasi standar standardisasi strategi strategis subsidi
sumber sumbang suluh supervisi survei survey susun syarat tabung tagih taja takar tahan tambah tampil tanam tangan tanggung tani tangkap tarik tata tawar
tebar tekan teknologi telaah temu tentu tenun tepat terampil terap terbit terima terjun tertib tetap tiada tindak tinggi tingkat ternak tuju tukar tulis
tumbuh tunjang tunjuk turun ubah uji ukur  ulang umum unggul unggah usaha usul utama vokasi verifikasi wadah wajib warung wawas wilayah wirausaha wisata wujud`;

/** The listed roots. */
export const knownRoots: ReadonlySet<string> = new Set(lines.trim().split(/\s+/));
