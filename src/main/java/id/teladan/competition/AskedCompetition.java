package id.teladan.competition;

import id.teladan.instrument.Instrument;
import id.teladan.platform.Checks;
import id.teladan.platform.CommonProblem;
import java.util.List;
import java.util.Optional;

/** A request for a competition, completed by what the registers know. */
final class AskedCompetition {

  private AskedCompetition() {}

  /** The same request again succeeds, also when the competition has gone on since. */
  static Competition repeated(Competition asked, Competition existing) {
    Competition before =
        new Competition(
            existing.id(),
            existing.name(),
            existing.kind(),
            new InstrumentRef(existing.instrument().code(), existing.versions().first()),
            asked.versions(),
            existing.region(),
            existing.puskesmasId(),
            existing.opensOn(),
            existing.closesOn(),
            existing.judges(),
            existing.tieBreak(),
            existing.conflictRule(),
            asked.status(),
            asked.frozenHash());
    if (!before.equals(asked)) {
      throw CommonProblem.ID_TAKEN.because("Id itu milik lomba lain.");
    }
    return existing;
  }

  static Competition of(CompetitionDao dao, NewCompetition request, Instrument instrument) {
    return new Competition(
        request.idOrNext(),
        request.name().strip(),
        instrument.kind(),
        new InstrumentRef(request.instrument().code(), request.instrument().version()),
        new Versions(request.instrument().version(), List.of()),
        region(dao, request),
        request.puskesmasId(),
        request.opensOn(),
        request.closesOn(),
        request.judgesOrOne(),
        request.tieBreakOr(instrument.tieBreak()),
        request.ruleOrUsual(),
        CompetitionStatus.DRAFT,
        null);
  }

  /** A puskesmas that is named alone brings its kecamatan. */
  private static String region(CompetitionDao dao, NewCompetition request) {
    Optional<String> district =
        request.puskesmasId() == null
            ? Optional.empty()
            : Optional.of(
                dao.findDistrict(request.puskesmasId())
                    .orElseThrow(() -> Checks.wrong("puskesmasId", "puskesmas itu tidak ada")));
    if (request.region() == null) {
      return district.orElseThrow();
    }
    if (!dao.hasRegion(request.region())) {
      throw Checks.wrong("region", "kode wilayah itu tidak ada");
    }
    return request.region();
  }
}
