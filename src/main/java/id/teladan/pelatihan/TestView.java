package id.teladan.pelatihan;

import id.teladan.platform.Actor;
import id.teladan.platform.PageView;
import id.teladan.platform.Role;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The scores of a class, to enter and to look at: before and after, as bars and in the table. */
final class TestView extends PageView {

  final boolean overviewTab = false;
  final boolean scoresTab = true;
  final boolean endingTab = false;
  final PelatihanId id;
  final String title;
  final boolean mayEnter;
  final boolean hasErrors;
  final List<Row> rows;
  final boolean hasRows;
  final boolean hasGain;
  final List<Bar> bars;
  final int chartHeight;
  final String meanPre;
  final String meanPost;
  final String meanGain;

  TestView(Actor actor, Pelatihan pelatihan, List<Participant> people, List<TestForm> forms) {
    super("tests.mustache", actor, "Nilai " + pelatihan.title());
    this.id = pelatihan.id();
    this.title = pelatihan.title();
    this.mayEnter =
        actor.has(Role.ADMIN, Role.TRAINER) && !pelatihan.isCertified() && !pelatihan.isCancelled();
    this.hasErrors = forms.stream().anyMatch(TestForm::isWrong);
    this.rows =
        IntStream.range(0, people.size())
            .mapToObj(i -> Row.of(people.get(i), forms.get(i)))
            .toList();
    this.hasRows = !rows.isEmpty();
    List<Participant> both = people.stream().filter(p -> p.gain() != null).toList();
    this.hasGain = !both.isEmpty();
    this.bars = IntStream.range(0, both.size()).mapToObj(i -> Bar.of(i, both.get(i))).toList();
    this.chartHeight = both.size() * Bar.HEIGHT + 4;
    this.meanPre = mean(both, Participant::pre);
    this.meanPost = mean(both, Participant::postThatCounts);
    this.meanGain = mean(both, Participant::gain);
  }

  private static String mean(
      List<Participant> people, Function<Participant, @Nullable BigDecimal> value) {
    if (people.isEmpty()) {
      return "";
    }
    BigDecimal sum =
        people.stream()
            .map(p -> Objects.requireNonNull(value.apply(p)))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return Texts.score(sum.divide(BigDecimal.valueOf(people.size()), 2, RoundingMode.HALF_UP));
  }

  record Row(
      String id,
      String name,
      String posyandu,
      String pre,
      String post,
      String remedial,
      String gain,
      String error,
      boolean wrong) {

    static Row of(Participant p, TestForm form) {
      BigDecimal gain = p.gain();
      String sign = gain != null && gain.signum() > 0 ? "+" : "";
      return new Row(
          p.kaderId().toString(),
          p.name(),
          p.posyandu(),
          form.pre(),
          form.post(),
          form.remedial(),
          sign + Texts.score(gain),
          form.error(),
          form.isWrong());
    }
  }

  /** One person's two bars; a score of 100 is 500 units long. */
  record Bar(
      String name,
      int y,
      int preY,
      int postY,
      int preWidth,
      int postWidth,
      String before,
      String after) {

    static final int HEIGHT = 44;
    private static final int UNITS = 5;
    private static final int LETTERS = 24;

    static Bar of(int index, Participant p) {
      int y = index * HEIGHT;
      BigDecimal pre = Objects.requireNonNull(p.pre());
      BigDecimal post = Objects.requireNonNull(p.postThatCounts());
      return new Bar(
          shortened(p.name()),
          y + 24,
          y + 8,
          y + 22,
          width(pre),
          width(post),
          Texts.score(pre),
          Texts.score(post));
    }

    /** As much of a name as fits beside the bars; the whole one is in the table. */
    private static String shortened(String name) {
      return name.length() <= LETTERS ? name : name.substring(0, LETTERS - 1).strip() + "…";
    }

    private static int width(BigDecimal score) {
      return Math.max(1, score.multiply(BigDecimal.valueOf(UNITS)).intValue());
    }
  }
}
