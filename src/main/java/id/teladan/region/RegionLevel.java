package id.teladan.region;

/** The four steps of the region tree; the length of a code tells which. */
public enum RegionLevel {
  PROVINCE(2, "Provinsi"),
  REGENCY(5, "Kabupaten/Kota"),
  DISTRICT(8, "Kecamatan"),
  VILLAGE(13, "Desa/Kelurahan");

  private final int codeLength;
  private final String title;

  RegionLevel(int codeLength, String title) {
    this.codeLength = codeLength;
    this.title = title;
  }

  public String title() {
    return title;
  }

  int codeLength() {
    return codeLength;
  }
}
