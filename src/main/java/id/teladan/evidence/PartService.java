package id.teladan.evidence;

import id.teladan.platform.Actor;
import id.teladan.platform.Checks;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.Hashes;
import id.teladan.platform.Saved;
import id.teladan.visit.SheetHead;
import id.teladan.visit.SheetId;
import id.teladan.visit.SheetService;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;

/**
 * Files that come in parts, in any order and as often as they like, from where the signal breaks
 * off. Parts are no deeds: the audit tells of the file when it is whole.
 */
final class PartService {

  static final int MOST_PARTS = 64;
  static final int PART_MEGABYTES = 1;
  private static final int MOST_BYTES = EvidenceApi.MOST_MEGABYTES * 1024 * 1024;

  private final Jdbi jdbi;
  private final Clock clock;

  PartService(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  Saved<Part> add(Actor actor, SheetId sheet, EvidenceId evidence, int number, byte[] content) {
    if (number < 1 || number > MOST_PARTS) {
      throw Checks.wrong("number", "harus 1 sampai %d".formatted(MOST_PARTS));
    }
    if (content.length == 0) {
      throw Checks.wrong("number", "bagian ini kosong");
    }
    return jdbi.inTransaction(
        handle -> {
          SheetHead head = SheetService.getOwn(handle, actor, sheet);
          PartDao dao = handle.attach(PartDao.class);
          Part part =
              new Part(
                  head.id(),
                  evidence,
                  number,
                  Hashes.sha256(content),
                  content.length,
                  clock.instant());
          if (handle.attach(EvidenceDao.class).findById(evidence).isPresent()) {
            return Saved.existing(part); // it is whole already: the part is of no use any more
          }
          if (dao.insert(part, content)) {
            return Saved.created(part);
          }
          Part known = dao.find(sheet, evidence, number).orElse(part);
          if (!known.digest().equals(part.digest())) {
            throw CommonProblem.ID_TAKEN.because("Bagian itu sudah ada dengan isi lain.");
          }
          return Saved.existing(known);
        });
  }

  List<Part> list(Actor actor, SheetId sheet, EvidenceId evidence) {
    return jdbi.withHandle(
        handle ->
            handle
                .attach(PartDao.class)
                .list(SheetService.getOwn(handle, actor, sheet).id(), evidence));
  }

  /**
   * The file that the parts from 1 to the last make.
   *
   * @throws id.teladan.platform.ProblemException 409 with the numbers that are missing
   */
  byte[] whole(SheetId sheet, EvidenceId evidence, int last) {
    if (last < 1 || last > MOST_PARTS) {
      throw Checks.wrong("parts", "harus 1 sampai %d".formatted(MOST_PARTS));
    }
    List<Part> parts =
        jdbi.withExtension(PartDao.class, dao -> dao.list(sheet, evidence)).stream()
            .filter(part -> part.number() <= last)
            .toList();
    Set<Integer> there = parts.stream().map(Part::number).collect(Collectors.toSet());
    List<Integer> missing =
        IntStream.rangeClosed(1, last).filter(n -> !there.contains(n)).boxed().toList();
    if (!missing.isEmpty()) {
      throw EvidenceProblem.PARTS_MISSING
          .because("Masih ada %d bagian yang belum sampai.".formatted(missing.size()))
          .with("missing", missing);
    }
    if (parts.stream().mapToLong(Part::size).sum() > MOST_BYTES) {
      throw CommonProblem.BODY_TOO_LARGE.because(
          "Paling besar %d MB.".formatted(EvidenceApi.MOST_MEGABYTES));
    }
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    jdbi.withExtension(PartDao.class, dao -> dao.listContents(sheet, evidence, last))
        .forEach(whole::writeBytes);
    return whole.toByteArray();
  }
}
