package id.teladan.platform;

/** The failures that every feature shares. */
public enum CommonProblem implements ProblemType {
  UNREADABLE_JSON(400, "Data tidak dapat dibaca"),
  BAD_REQUEST(400, "Permintaan tidak dapat dipahami"),
  UNAUTHENTICATED(401, "Silakan masuk dahulu"),
  FORBIDDEN(403, "Tidak diizinkan"),
  FOREIGN_ORIGIN(403, "Permintaan datang dari situs lain"),
  NOT_FOUND(404, "Tidak ditemukan"),
  METHOD_NOT_ALLOWED(405, "Cara ini tidak tersedia"),
  NOT_ACCEPTABLE(406, "Bentuk jawaban itu tidak tersedia"),
  ID_TAKEN(409, "Id sudah dipakai untuk isi yang lain"),
  ALREADY_EXISTS(409, "Sudah ada"),
  STILL_IN_USE(409, "Masih dipakai"),
  STALE(412, "Data sudah berubah sejak Anda membacanya"),
  BODY_TOO_LARGE(413, "Kiriman terlalu besar"),
  ADDRESS_TOO_LONG(414, "Alamat terlalu panjang"),
  UNSUPPORTED_MEDIA_TYPE(415, "Jenis kiriman tidak didukung"),
  INVALID_FIELDS(422, "Ada isian yang belum benar"),
  PRECONDITION_REQUIRED(428, "Sertakan If-Match"),
  TOO_MANY_TRIES(429, "Terlalu banyak percobaan"),
  HEADERS_TOO_LARGE(431, "Kepala permintaan terlalu besar"),
  INTERNAL(500, "Terjadi kesalahan di portal"),
  UNAVAILABLE(503, "Portal sedang tidak siap");

  private final int status;
  private final String title;

  CommonProblem(int status, String title) {
    this.status = status;
    this.title = title;
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public String title() {
    return title;
  }
}
