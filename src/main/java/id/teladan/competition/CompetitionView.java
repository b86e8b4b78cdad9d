package id.teladan.competition;

import id.teladan.instrument.Instrument;
import id.teladan.platform.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One competition: its rules, how far it is prepared, and the button that opens it. */
final class CompetitionView extends CompetitionFrame {

  final String kind;
  final String instrument;
  final String instrumentAddress;
  final int judges;
  final String tieBreak;
  final String conflictRule;
  final int entries;
  final int assessors;
  final boolean openable;
  final boolean versionChangeable;
  final boolean tooFew;
  final boolean draft;
  final boolean decided;
  final @Nullable String frozenHash;

  CompetitionView(Actor actor, Competition competition, int entries, List<Assessor> assessors) {
    super("view.mustache", actor, competition, Tab.OVERVIEW);
    InstrumentRef ref = competition.instrument();
    this.kind = competition.kind() == Instrument.Kind.KADER ? "Kader" : "Posyandu";
    this.instrument = ref.code() + " versi " + ref.version();
    this.instrumentAddress = "/instrumen/" + ref.code() + "/" + ref.version();
    this.judges = competition.judges();
    this.tieBreak = String.join(", lalu ", competition.tieBreak());
    this.conflictRule =
        switch (competition.conflictRule()) {
          case NONE -> "tidak ada (lomba internal)";
          case VILLAGE -> "penilai tidak menilai desanya sendiri";
          case PUSKESMAS -> "penilai tidak menilai puskesmas atau desanya sendiri";
        };
    this.entries = entries;
    this.assessors = assessors.size();
    this.draft = competition.status() == CompetitionStatus.DRAFT;
    this.decided = competition.status() == CompetitionStatus.DECIDED;
    this.openable = draft && mayWrite() && entries > 0 && !assessors.isEmpty();
    this.versionChangeable = mayWrite() && competition.isOpen();
    this.tooFew = draft && (entries == 0 || assessors.isEmpty());
    this.frozenHash = competition.frozenHash();
  }
}
