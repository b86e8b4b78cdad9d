package id.teladan.kader;

import id.teladan.platform.Actor;
import id.teladan.platform.ListFile;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

/**
 * The register as a file, in the columns that can be imported again, and with what is derived. A
 * file is passed on and lies about, so that NIK and phone numbers are not in it.
 */
final class KaderFile {

  private static final List<String> HEADER =
      List.of(
          "nama",
          "posyandu",
          "kode_desa",
          "jenis_kelamin",
          "tanggal_lahir",
          "mulai_bertugas",
          "ber_sk",
          "bertugas",
          "jenjang",
          "desa",
          "puskesmas");

  private final Jdbi jdbi;

  KaderFile(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  Response answer(Actor actor, KaderSearch search, ListFile file) {
    return file.answer(
        "kader",
        HEADER,
        row ->
            jdbi.useExtension(
                KaderFileDao.class,
                dao -> {
                  try (Stream<KaderFileDao.Line> lines =
                      dao.stream(actor.reach(KaderService.READERS), search)) {
                    lines.map(KaderFileDao.Line::cells).forEach(row);
                  }
                }));
  }
}
