package id.teladan.imports;

/** Finds out what kind of file came, by its first bytes and not by its name. */
final class TableFile {

  static final int MOST_MEGABYTES = 10;

  private TableFile() {}

  static Table read(byte[] file) {
    if (file.length == 0) {
      throw ImportProblem.FILE_UNREADABLE.because("Berkas kosong.");
    }
    if (file.length > MOST_MEGABYTES * 1024 * 1024) {
      throw ImportProblem.FILE_UNREADABLE.because(
          "Berkas lebih besar dari %d MB.".formatted(MOST_MEGABYTES));
    }
    if (startsWith(file, 'P', 'K')) {
      return XlsxTable.read(file);
    }
    if (startsWith(file, 0xD0, 0xCF, 0x11, 0xE0)) {
      throw ImportProblem.FILE_UNREADABLE.because(
          "Ini berkas Excel lama (.xls) atau terkunci sandi. Simpan sebagai .xlsx atau CSV.");
    }
    return CsvTable.read(file);
  }

  private static boolean startsWith(byte[] file, int... bytes) {
    if (file.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((file[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
