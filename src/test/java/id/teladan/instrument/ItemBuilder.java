package id.teladan.instrument;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** An item for tests: what the test is about is said, all else is as plain as can be. */
public final class ItemBuilder {

  private final String code;
  private String text;
  private BigDecimal weight = BigDecimal.ONE;
  private Scale scale = Scale.R4;
  private List<Anchor> anchors = List.of();
  private List<String> steps = List.of();
  private List<Integer> critical = List.of();
  private boolean notApplicable;
  private int decimals;
  private boolean mayExceed;
  private Stage stage = Stage.LAP;
  private @Nullable Integer evidenceFrom;

  public ItemBuilder(String code) {
    this.code = code;
    this.text = "Butir " + code;
  }

  /** One like another. */
  static ItemBuilder of(Item it) {
    ItemBuilder copy = new ItemBuilder(it.code());
    copy.text = it.text();
    copy.weight = it.weight();
    copy.scale = it.scale();
    copy.anchors = it.anchors();
    copy.steps = it.steps();
    copy.critical = it.critical();
    copy.notApplicable = it.notApplicable();
    copy.decimals = it.decimals();
    copy.mayExceed = it.mayExceed();
    copy.stage = it.stage();
    copy.evidenceFrom = it.evidenceFrom();
    return copy;
  }

  public ItemBuilder text(String changed) {
    text = changed;
    return this;
  }

  public ItemBuilder weight(String changed) {
    weight = new BigDecimal(changed);
    return this;
  }

  public ItemBuilder scale(Scale changed) {
    scale = changed;
    return this;
  }

  public ItemBuilder anchors(List<Anchor> changed) {
    anchors = changed;
    return this;
  }

  /** So many steps to watch. */
  public ItemBuilder steps(int count) {
    steps = IntStream.rangeClosed(1, count).mapToObj(step -> "Langkah " + step).toList();
    return this;
  }

  public ItemBuilder critical(List<Integer> changed) {
    critical = changed;
    return this;
  }

  public ItemBuilder notApplicable(boolean changed) {
    notApplicable = changed;
    return this;
  }

  public ItemBuilder decimals(int changed) {
    decimals = changed;
    return this;
  }

  public ItemBuilder mayExceed(boolean changed) {
    mayExceed = changed;
    return this;
  }

  public ItemBuilder stage(Stage changed) {
    stage = changed;
    return this;
  }

  public ItemBuilder evidenceFrom(@Nullable Integer changed) {
    evidenceFrom = changed;
    return this;
  }

  public Item build() {
    return new Item(
        code,
        text,
        /* guidance= */ null,
        weight,
        scale,
        anchors,
        steps,
        critical,
        notApplicable,
        decimals,
        mayExceed,
        evidenceFrom == null ? List.of() : List.of(Evidence.DOC),
        stage,
        /* gap= */ null,
        /* courses= */ List.of(),
        /* skills= */ List.of(),
        evidenceFrom);
  }
}
