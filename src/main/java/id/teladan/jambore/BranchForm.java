package id.teladan.jambore;

import static java.util.Objects.requireNonNullElse;

import id.teladan.platform.Ids;
import id.teladan.platform.ProblemException;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A branch as typed, and what is wrong with it. Points are written as {@code 7/5/3}. */
record BranchForm(
    String title,
    String kind,
    String teamSize,
    String maxMinutes,
    String jury,
    String points,
    boolean simulation,
    String competitionId,
    String error) {

  static final BranchForm EMPTY =
      new BranchForm("", "UTAMA", "1", "10", "3", "7/5/3", false, "", "");

  static BranchForm of(Branch b) {
    return new BranchForm(
        b.title(),
        b.kind().name(),
        Integer.toString(b.teamSize()),
        Integer.toString(b.maxMinutes()),
        Integer.toString(b.jury()),
        b.points().stream().map(String::valueOf).collect(Collectors.joining("/")),
        b.simulation(),
        Objects.toString(b.competitionId(), ""),
        "");
  }

  static BranchForm of(MultivaluedMap<String, String> fields) {
    return new BranchForm(
        text(fields, "title"),
        text(fields, "kind"),
        text(fields, "teamSize"),
        text(fields, "maxMinutes"),
        text(fields, "jury"),
        text(fields, "points"),
        fields.containsKey("simulation"),
        text(fields, "competitionId"),
        "");
  }

  NewBranch toRequest() {
    List<@Nullable Integer> read =
        points.isBlank()
            ? List.of()
            : Arrays.stream(points.split("[/,; ]+", -1)).map(BranchForm::number).toList();
    return new NewBranch(
        title,
        kind.equals(BranchKind.LAIN.name()) ? BranchKind.LAIN : BranchKind.UTAMA,
        number(teamSize),
        number(maxMinutes),
        number(jury),
        read,
        simulation,
        competitionId.isBlank() ? null : Ids.parse(competitionId.strip()));
  }

  BranchForm with(ProblemException e) {
    return new BranchForm(
        title,
        kind,
        teamSize,
        maxMinutes,
        jury,
        points,
        simulation,
        competitionId,
        ContingentForm.sentence(e));
  }

  boolean isOther() {
    return kind.equals(BranchKind.LAIN.name());
  }

  /** A number that cannot be read is one that no branch may have, so that the field is named. */
  private static Integer number(String text) {
    return requireNonNullElse(Numbers.read(text), -1);
  }

  private static String text(MultivaluedMap<String, String> fields, String name) {
    return requireNonNullElse(fields.getFirst(name), "");
  }
}
