package id.teladan.imports;

import java.time.Instant;

/** One file, and what became of it. */
public record ImportRun(
    ImportId id,
    Register register,
    String fileName,
    String username,
    Status status,
    Instant createdAt,
    ImportReport report) {

  /** Only judged, carried out, or taken back. */
  public enum Status {
    DRY_RUN("Uji coba"),
    APPLIED("Diterapkan"),
    UNDONE("Dibatalkan");

    private final String title;

    Status(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }
}
