package id.teladan.competition;

import id.teladan.instrument.Instrument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Who may enter. What is known to be missing refuses; what the register does not know, or what only
 * a local rule asks for, is a warning for the committee to settle. Pure.
 */
record Eligibility(List<String> refusals, List<String> warnings) {

  private static final int YEARS_OF_SERVICE = 2;
  private static final int REGENCY_CODE_LENGTH = 5;

  Eligibility {
    refusals = List.copyOf(refusals);
    warnings = List.copyOf(warnings);
  }

  static Eligibility of(Competition competition, Candidate candidate) {
    List<String> refusals = new ArrayList<>();
    List<String> warnings = new ArrayList<>();
    if (!isInPool(competition, candidate)) {
      refusals.add("di luar wilayah lomba");
    }
    if (competition.kind() == Instrument.Kind.KADER) {
      gates(competition, candidate, refusals, warnings);
    }
    return new Eligibility(refusals, warnings);
  }

  private static void gates(
      Competition competition, Candidate candidate, List<String> refusals, List<String> warnings) {
    if (!Boolean.TRUE.equals(candidate.active())) {
      refusals.add("kader tidak aktif");
    }
    if (!Boolean.TRUE.equals(candidate.appointed())) {
      refusals.add("kader belum ber-SK");
    }
    LocalDate since = candidate.servesSince();
    if (since == null) {
      warnings.add("awal masa bakti belum tercatat; syaratnya dua tahun di posyandu yang sama");
    } else if (since.plusYears(YEARS_OF_SERVICE).isAfter(competition.opensOn())) {
      refusals.add("masa bakti belum dua tahun saat lomba dibuka");
    }
    boolean regencyOrAbove = competition.region().length() <= REGENCY_CODE_LENGTH;
    boolean belowMadya = !List.of("MADYA", "UTAMA").contains(String.valueOf(candidate.level()));
    if (regencyOrAbove && belowMadya) {
      warnings.add("tingkat kecakapan belum Madya, yang lazim diminta di tingkat kabupaten");
    }
  }

  static boolean isInPool(Competition competition, Candidate candidate) {
    boolean inRegion =
        candidate.villageCode().equals(competition.region())
            || candidate.villageCode().startsWith(competition.region() + ".");
    return inRegion
        && (competition.puskesmasId() == null
            || competition.puskesmasId().equals(candidate.puskesmasId()));
  }

  boolean isRefused() {
    return !refusals.isEmpty();
  }
}
