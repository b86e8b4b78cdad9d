package id.teladan.visit;

import id.teladan.instrument.Item;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The five steps through which everybody goes who comes to a Posyandu. */
public enum ServiceStep {
  REGISTRATION(1, "Pendaftaran"),
  MEASUREMENT(2, "Pengukuran"),
  RECORDING(3, "Pencatatan"),
  SERVICE(4, "Pelayanan"),
  COUNSELLING(5, "Penyuluhan");

  /** "Langkah 2 Pengukuran bayi-balita", but not "5 langkah". */
  private static final Pattern NAMED =
      Pattern.compile("\\blangkah\\s+([1-5])\\b", Pattern.CASE_INSENSITIVE);

  private final int number;
  private final String title;

  ServiceStep(int number, String title) {
    this.number = number;
    this.title = title;
  }

  public String title() {
    return title;
  }

  /** Counted from 1, as everybody does. */
  public int number() {
    return number;
  }

  public static ServiceStep of(int number) {
    return Arrays.stream(values()).filter(step -> step.number == number).findFirst().orElseThrow();
  }

  /** The step that an item watches, which its text names; most items watch none. */
  public static Optional<ServiceStep> of(Item item) {
    Matcher named = NAMED.matcher(item.text());
    return named.find() ? Optional.of(of(Integer.parseInt(named.group(1)))) : Optional.empty();
  }
}
