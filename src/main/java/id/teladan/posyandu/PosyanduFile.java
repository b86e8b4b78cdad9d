package id.teladan.posyandu;

import id.teladan.platform.Actor;
import id.teladan.platform.ListFile;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

/** The register as a file, in the columns that can be imported again, and with what is derived. */
final class PosyanduFile {

  private static final List<String> HEADER =
      List.of(
          "nama",
          "kode_desa",
          "dusun",
          "kode_puskesmas",
          "nomor_registrasi",
          "lintang",
          "bujur",
          "strata",
          "desa",
          "puskesmas");

  private final Jdbi jdbi;

  PosyanduFile(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  Response answer(Actor actor, PosyanduSearch search, ListFile file) {
    return file.answer(
        "posyandu",
        HEADER,
        row ->
            jdbi.useExtension(
                PosyanduFileDao.class,
                dao -> {
                  try (Stream<PosyanduFileDao.Line> lines =
                      dao.stream(actor.reach(PosyanduService.READERS), search)) {
                    lines.map(PosyanduFileDao.Line::cells).forEach(row);
                  }
                }));
  }
}
