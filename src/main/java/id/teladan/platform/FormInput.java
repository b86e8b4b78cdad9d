package id.teladan.platform;

import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A form as a person filled it: what was typed stays as typed, beside what is wrong with it. */
public final class FormInput {

  private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,12}([.,][0-9]{1,20})?");
  private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]{1,9}");
  private static final Set<Integer> CORRECTABLE = Set.of(409, 412, 422);

  private final MultivaluedMap<String, String> fields;
  private final List<FieldError> errors = new ArrayList<>();
  private String refusal = "";

  public FormInput(MultivaluedMap<String, String> fields) {
    this.fields = fields;
  }

  public String text(String name) {
    String typed = fields.getFirst(name);
    return typed == null ? "" : typed;
  }

  /** What was typed, or null where nothing was. */
  public @Nullable String textOrNull(String name) {
    return Names.cleanOrNull(text(name));
  }

  /** The revision that the person read, as a program would name it in If-Match. */
  public String ifMatch() {
    return "\"" + text("revision") + "\"";
  }

  public boolean checked(String name) {
    return fields.containsKey(name);
  }

  public List<String> all(String name) {
    return fields.getOrDefault(name, List.of());
  }

  public @Nullable BigDecimal decimal(String name) {
    String typed = textOrNull(name);
    if (typed == null) {
      return null;
    }
    if (!DECIMAL.matcher(typed).matches()) {
      wrong(name, "bukan angka");
      return null;
    }
    return new BigDecimal(typed.replace(',', '.'));
  }

  public @Nullable Integer whole(String name) {
    String typed = textOrNull(name);
    if (typed == null) {
      return null;
    }
    if (!WHOLE.matcher(typed).matches()) {
      wrong(name, "bukan bilangan bulat");
      return null;
    }
    return Integer.valueOf(typed);
  }

  public @Nullable LocalDate date(String name) {
    String typed = textOrNull(name);
    try {
      return typed == null ? null : LocalDate.parse(typed);
    } catch (DateTimeException e) {
      wrong(name, "bukan tanggal");
      return null;
    }
  }

  public @Nullable UUID uuid(String name) {
    String typed = textOrNull(name);
    try {
      return typed == null ? null : UUID.fromString(typed);
    } catch (IllegalArgumentException e) {
      wrong(name, "pilih dari daftar");
      return null;
    }
  }

  public void wrong(String name, String message) {
    errors.add(new FieldError(name, message));
  }

  public void wrong(List<FieldError> more) {
    errors.addAll(more);
  }

  /**
   * Does what the form asks, unless something is wrong with it. A refusal that the person can mend
   * becomes part of the form; then the answer is empty.
   */
  public <T> Optional<T> attempt(Supplier<T> command) {
    if (!errors.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(ConstraintProblems.named(command));
    } catch (ProblemException e) {
      refuse(e);
    }
    return Optional.empty();
  }

  private void refuse(ProblemException problem) {
    if (!CORRECTABLE.contains(problem.problem().status())) {
      throw problem;
    }
    errors.addAll(problem.problem().errors());
    if (problem.problem().errors().isEmpty()) {
      refusal = problem.problem().title() + ". " + problem.problem().detail();
    }
  }

  /** Why the form as a whole was refused, or the empty text. */
  public String refusal() {
    return refusal;
  }

  /** What is wrong with a field, or the empty text. */
  public String error(String name) {
    return errors.stream()
        .filter(error -> error.field().equals(name))
        .map(FieldError::message)
        .findFirst()
        .orElse("");
  }
}
